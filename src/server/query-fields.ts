/** JSON schema of address fields that several routes take. */
export const idField = { type: 'string', minLength: 1, maxLength: 2000 } as const;

/** How many nodes at most; the viewer never draws a whole graph. */
export const limitField = { type: 'integer', minimum: 1, maximum: 2000, default: 300 } as const;

export const querySchema = <Fields extends Record<string, object>>(
  properties: Fields,
  ...required: (keyof Fields & string)[]
) => ({
  querystring: { type: 'object', additionalProperties: false, properties, required },
});
