// What somebody could send who knows the description of the API and means no good: of each schema values that fit it, values
// that nearly fit, and values that never could, with the characters and sizes on which programs trip.
import fc from 'fast-check';

export type JsonSchema = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
};

const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066đảo ngược',
  'e\u0301'.repeat(500),
  'x'.repeat(20_000),
  '🏛️'.repeat(300),
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  "'; drop table heads; --",
  '$1',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '%00%0a%0d',
  '%',
  '~',
  '0~0',
  '9999999999999999999999',
  '-1',
  'NaN',
  'null',
  '2026-02-31',
  '0000-00-00',
  '275760-09-13',
  '01900000-0000-7000-8000-00000000000g',
  '00000000-0000-0000-0000-000000000000',
];

const oddities: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  2 ** 53,
  -(2 ** 31) - 1,
  0.1,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { __proto__: { polluted: true } },
  { length: 1e9 },
  { toString: 'no', toJSON: 'no', hasOwnProperty: 'no' },
  Array.from({ length: 500 }, () => ({})),
];

const anything = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(...oddities),
  fc.jsonValue({ maxDepth: 4 }),
);

/** `known` are ids that mean something, so that more than the front door is tried. */
export function hostileFor(schema: JsonSchema | undefined, known: readonly string[]): fc.Arbitrary<unknown> {
  if (!schema) return anything;
  return fc.oneof({ weight: 4, arbitrary: fittingFor(schema, known) }, { weight: 1, arbitrary: anything });
}

function fittingFor(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several?.length) return fc.oneof(...several.map((one) => hostileFor(one, known)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return objectFor(schema.properties ?? {}, known);
    case 'array':
      return fc.array(hostileFor(schema.items, known), { maxLength: 6 });
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 2, 50, 2 ** 31, 2 ** 53));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return stringFor(schema, known);
    default:
      return anything;
  }
}

function objectFor(properties: Record<string, JsonSchema>, known: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, hostileFor(schema, known)]),
  );
  const whole = fc.record(fields);
  const holed = fc.record(fields, { requiredKeys: [] });
  const crowded = fc
    .tuple(whole, fc.dictionary(fc.constantFrom(...texts), anything, { maxKeys: 3 }))
    .map(([one, more]) => ({ ...one, ...more }));
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 2, arbitrary: holed },
    { weight: 1, arbitrary: crowded },
  );
}

function stringFor({ format }: JsonSchema, known: readonly string[]): fc.Arbitrary<string> {
  const odd = fc.constantFrom(...texts);
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...known), fc.uuid(), odd);
  if (format === 'date')
    return fc.oneof(
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
      odd,
    );
  return fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...known));
}
