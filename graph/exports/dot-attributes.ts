/**
 * What Graphviz (12) reads of a node or edge: layout, links, and files that it would open (`image`, `shapefile`). Our look
 * alone sets these.
 */
export const DOT_ATTRIBUTES: ReadonlySet<string> = new Set(
  `_background area arrowhead arrowsize arrowtail class cluster color colorscheme comment constraint decorate dir
  distortion edgehref edgetarget edgetooltip edgeURL fillcolor fixedsize fontcolor fontname fontsize gradientangle group
  head_lp headclip headhref headlabel headport headtarget headtooltip headURL height href id image imagepath imagepos
  imagescale K label labelangle labeldistance labelfloat labelfontcolor labelfontname labelfontsize labelhref labelloc
  labeljust labeltarget labeltooltip labelURL layer len lhead lp ltail margin minlen nojustify nomargin ordering
  orientation penwidth peripheries pin pos rank rects regular root samehead sametail samplepoints shape shapefile
  showboxes sides size skew sortv style tail_lp tailclip tailhref taillabel tailport tailtarget tailtooltip tailURL
  target tooltip URL vertices weight width xlabel xlp z`.split(/\s+/),
);
