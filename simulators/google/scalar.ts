/** Follows https://protobuf.dev/programming-guides/json/ (copy of November 2026): which JSON each scalar is read from. */

export interface Scalar {
  /** `string`, `int32`, …, a well-known type, or an enum's full name. */
  readonly type: string
  /** Of an enum. */
  readonly values: Readonly<Record<string, number>> | undefined
  readonly value: unknown
}

export type CheckedScalar = { readonly value: unknown } | { readonly expected: string }

/** Reads one scalar into its canonical JSON form (enums by name), or says what was expected. */
export function checkScalar({ type, values, value }: Scalar): CheckedScalar {
  if (values) return checkEnum(type, values, value)
  const read = readers[type]
  if (!read) return { value }
  const result = read(value)
  return result === undefined ? { expected: expectations[type] ?? `TYPE_${type.toUpperCase()}` } : { value: result }
}

function checkEnum(type: string, values: Readonly<Record<string, number>>, value: unknown): CheckedScalar {
  if (typeof value === 'string' && value in values) return { value }
  // documented: a number is taken for any enum; one that has no name is kept as it is.
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number') return { expected: `type.googleapis.com/${type}` }
  return { value: Object.keys(values).find((name) => values[name] === number) ?? number }
}

type Reader = (value: unknown) => unknown

const expectations: Readonly<Record<string, string>> = {
  'google.protobuf.Duration': 'type.googleapis.com/google.protobuf.Duration',
  'google.protobuf.Timestamp': 'type.googleapis.com/google.protobuf.Timestamp',
  'google.protobuf.FieldMask': 'type.googleapis.com/google.protobuf.FieldMask',
}

const text: Reader = (value) => (typeof value === 'string' ? value : undefined)

const matching =
  (pattern: RegExp): Reader =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined

const integer: Reader = (value) => {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  return Number.isInteger(number) ? number : undefined
}

const longInteger: Reader = (value) => {
  const number = integer(value)
  return number === undefined ? undefined : String(value)
}

const flag: Reader = (value) => {
  if (typeof value === 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : undefined
}

const readers: Readonly<Record<string, Reader>> = {
  string: text,
  bytes: matching(/^[A-Za-z0-9+/_-]*={0,2}$/),
  bool: flag,
  int32: integer,
  int64: longInteger,
  'google.protobuf.Duration': matching(/^-?\d+(\.\d{1,9})?s$/),
  'google.protobuf.Timestamp': matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/),
  'google.protobuf.FieldMask': text,
}
