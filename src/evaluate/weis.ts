/**
 * The PETRARCH units carry codes of WEIS, the scheme that TABARI used before CAMEO (McClelland 1976; 03 is "consult",
 * 04 "approve", 12 "accuse"). Gives the CAMEO roots that cover what a WEIS root covers; CAMEO splits some of them.
 */
const CAMEO_ROOTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['01', ['08']], // yield
  ['02', ['01']], // comment
  ['03', ['03', '04']], // consult; to be about to meet is an intent in CAMEO
  ['04', ['05']], // approve
  ['05', ['03']], // promise
  ['06', ['05', '08']], // grant: recognition, restored relations; asylum, release
  ['07', ['07']], // reward
  ['08', ['03', '05']], // agree: to do something; sign a formal agreement
  ['09', ['02']], // request
  ['10', ['02']], // propose, urge
  ['11', ['12']], // reject
  ['12', ['11']], // accuse, criticize
  ['13', ['11']], // complain
  ['14', ['01', '12']], // deny
  ['15', ['10']], // demand
  ['16', ['01', '13']], // warn: of what may come, a pessimistic comment in CAMEO; of what one will do, a threat
  ['17', ['13']], // threaten
  ['18', ['14', '15']], // demonstrate, show force
  ['19', ['16']], // reduce relations
  ['20', ['16', '17']], // expel
  ['21', ['17']], // seize
  ['22', ['18', '19', '20']], // force
]);

/** None for what is no WEIS root: the units also test codes of their own invention. */
export const cameoRootsOf = (weisCode: string): readonly string[] => CAMEO_ROOTS.get(weisCode.slice(0, 2)) ?? [];
