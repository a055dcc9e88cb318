/**
 * Writes the shapes of Cloud Run's services and revisions, as the installed `@google-cloud/run` declares them, to
 * `simulators/google/models/run.json`: `node scripts/run-model.ts`. Run it after raising that package's version.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const cloudRun = 'google.cloud.run.v2'
const roots = ['Service', 'Revision'].map((name) => `${cloudRun}.${name}`)
const folder = new URL('../node_modules/@google-cloud/run/', import.meta.url)

interface Field {
  readonly type: string
  readonly rule?: string | undefined
  readonly keyType?: string | undefined
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

interface Node {
  readonly nested?: Readonly<Record<string, Node>> | undefined
  readonly fields?: Readonly<Record<string, Field>> | undefined
  readonly values?: Readonly<Record<string, number>> | undefined
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>> | undefined
}

const fieldSchema = z.object({
  type: z.string(),
  rule: z.string().optional(),
  keyType: z.string().optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})
const nodeSchema: z.ZodType<Node> = z.object({
  nested: z
    .record(
      z.string(),
      z.lazy(() => nodeSchema),
    )
    .optional(),
  fields: z.record(z.string(), fieldSchema).optional(),
  values: z.record(z.string(), z.number()).optional(),
  oneofs: z.record(z.string(), z.object({ oneof: z.array(z.string()) })).optional(),
})

const protos = nodeSchema.parse(readJson('build/protos/protos.json'))
const { version } = z.object({ version: z.string() }).parse(readJson('package.json'))
const model = { package: '@google-cloud/run', version, ...collect() }
writeFileSync(
  new URL('../simulators/google/models/run.json', import.meta.url),
  `${JSON.stringify(model, undefined, 1)}\n`,
)

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}

function collect() {
  const messages: Record<string, Record<string, object>> = {}
  const enums: Record<string, Readonly<Record<string, number>>> = {}
  const queue = [...roots]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const node = find(name)
    if (!node) throw new Error(`${name} is not in the package's protos`)
    if (node.values) enums[name] = node.values
    else if (!(name in messages)) {
      messages[name] = describe(name, node)
      queue.push(...references(name, node))
    }
  }
  return { messages, enums }
}

function describe(name: string, node: Node): Record<string, object> {
  const oneofs = Object.entries(node.oneofs ?? {})
  const entries = Object.entries(node.fields ?? {}).map(([key, field]) => {
    const oneof = oneofs.find(([, { oneof }]) => oneof.includes(key))?.[0]
    const behaviour = JSON.stringify(field.options ?? {})
    const described = {
      type: resolve(name, field.type),
      ...(field.rule === 'repeated' && { repeated: true }),
      ...(field.keyType !== undefined && { map: true }),
      ...(behaviour.includes('"REQUIRED"') && { required: true }),
      ...(behaviour.includes('"OUTPUT_ONLY"') && { output: true }),
      ...(oneof !== undefined && { oneof }),
    }
    return [key, described] as const
  })
  return Object.fromEntries(entries)
}

function references(name: string, node: Node): string[] {
  return Object.values(node.fields ?? {})
    .map((field) => resolve(name, field.type))
    .filter((type) => type.includes('.') && !type.startsWith('google.protobuf.'))
}

/** A type's name as the scope where it is used sees it, made absolute. */
function resolve(scope: string, type: string): string {
  const parts = scope.split('.')
  for (let length = parts.length; length >= 0; length -= 1) {
    const candidate = [...parts.slice(0, length), type].join('.')
    if (find(candidate)) return candidate
  }
  return type
}

function find(name: string): Node | undefined {
  let node: Node | undefined = protos
  for (const part of name.split('.')) node = node?.nested?.[part]
  return node
}
