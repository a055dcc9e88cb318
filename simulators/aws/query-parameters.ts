/** Follows https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#serialization-of-request (copy of November 2026). */
import type { Request } from './model.ts'

export type Parameters = URLSearchParams

/** The parameters as the members that the shape declares: `PolicyArns.member.1.arn` is the first list element's `arn`. */
export function readParameters({ model, operation }: Request, parameters: Parameters): unknown {
  const shape = model.operations[operation]?.input
  return shape === undefined ? {} : readShape({ model, operation }, parameters, { shape, prefix: '' })
}

interface Place {
  readonly shape: string
  readonly prefix: string
}

function readShape(request: Request, parameters: Parameters, { shape: name, prefix }: Place): unknown {
  const shape = request.model.shapes[name]
  if (shape?.type === 'structure') return readStructure(request, parameters, { shape: name, prefix })
  if (shape?.type === 'list') return readList(request, parameters, { shape: shape.member ?? '', prefix })
  return readScalar(shape?.type ?? 'string', parameters.get(prefix))
}

function readStructure(request: Request, parameters: Parameters, { shape, prefix }: Place): unknown {
  const members = Object.entries(request.model.shapes[shape]?.members ?? {})
  const read = members.flatMap(([name, member]) => {
    const at = prefix === '' ? name : `${prefix}.${name}`
    const given = [...parameters.keys()].some((key) => key === at || key.startsWith(`${at}.`))
    return given ? [[name, readShape(request, parameters, { shape: member, prefix: at })]] : []
  })
  return Object.fromEntries(read)
}

function readList(request: Request, parameters: Parameters, { shape, prefix }: Place): unknown[] {
  const read: unknown[] = []
  for (let index = 1; ; index += 1) {
    const at = `${prefix}.member.${index}`
    if (![...parameters.keys()].some((key) => key === at || key.startsWith(`${at}.`))) return read
    read.push(readShape(request, parameters, { shape, prefix: at }))
  }
}

function readScalar(type: string, text: string | null): unknown {
  if (text === null) return undefined
  if (type === 'integer' || type === 'long') return /^-?\d+$/.test(text) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
