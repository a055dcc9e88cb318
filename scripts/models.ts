/**
 * Writes the request shapes of Google's APIs, as the vendor's own packages declare them, to `simulators/google/models/`:
 * `node scripts/models.ts`. Run it after raising a version below.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

interface Source {
  readonly file: string
  readonly package: string
  readonly version: string
  /** Requests (and what they are made of) that the simulators take. */
  readonly roots: readonly string[]
}

const artifactRegistry = 'google.devtools.artifactregistry.v1'
const secretManager = 'google.cloud.secretmanager.v1'
const iamCredentials = 'google.iam.credentials.v1'

const sources: readonly Source[] = [
  {
    file: 'artifact-registry.json',
    package: '@google-cloud/artifact-registry',
    version: '4.7.1',
    roots: ['CreateRepositoryRequest', 'GetRepositoryRequest', 'ListRepositoriesRequest'].map(
      (name) => `${artifactRegistry}.${name}`,
    ),
  },
  {
    file: 'secret-manager.json',
    package: '@google-cloud/secret-manager',
    version: '6.3.0',
    roots: [
      ...[
        'ListSecretsRequest',
        'GetSecretRequest',
        'ListSecretVersionsRequest',
        'GetSecretVersionRequest',
        'AccessSecretVersionRequest',
      ].map((name) => `${secretManager}.${name}`),
      'google.iam.v1.GetIamPolicyRequest',
      'google.iam.v1.SetIamPolicyRequest',
      'google.iam.v1.TestIamPermissionsRequest',
    ],
  },
  {
    file: 'logging.json',
    package: '@google-cloud/logging-api',
    version: '0.2.0',
    roots: ['google.logging.v2.ListLogEntriesRequest'],
  },
  {
    file: 'iam-credentials.json',
    package: '@google-cloud/iam-credentials',
    version: '4.2.2',
    roots: [`${iamCredentials}.GenerateAccessTokenRequest`, `${iamCredentials}.GenerateIdTokenRequest`],
  },
]

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
}

const nodeSchema: z.ZodType<Node> = z.object({
  nested: z
    .record(
      z.string(),
      z.lazy(() => nodeSchema),
    )
    .optional(),
  fields: z
    .record(
      z.string(),
      z.object({
        type: z.string(),
        rule: z.string().optional(),
        keyType: z.string().optional(),
        options: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  values: z.record(z.string(), z.number()).optional(),
})

const folder = mkdtempSync(join(tmpdir(), 'models-'))
try {
  for (const source of sources) writeModel(source)
} finally {
  rmSync(folder, { recursive: true })
}

function writeModel(source: Source): void {
  const model = { package: source.package, version: source.version, ...collect(readProtos(source), source.roots) }
  const path = new URL(`../simulators/google/models/${source.file}`, import.meta.url)
  writeFileSync(path, `${JSON.stringify(model, undefined, 1)}\n`)
}

function readProtos(source: Source): Node {
  const archive = execFileSync('npm', ['pack', `${source.package}@${source.version}`, '--silent'], { cwd: folder })
  execFileSync('tar', ['xzf', archive.toString().trim(), 'package/build/protos/protos.json'], { cwd: folder })
  const text = readFileSync(join(folder, 'package/build/protos/protos.json'), 'utf8')
  return nodeSchema.parse(JSON.parse(text))
}

interface Collected {
  readonly messages: Record<string, Record<string, object>>
  readonly enums: Record<string, Readonly<Record<string, number>>>
}

function collect(protos: Node, roots: readonly string[]): Collected {
  const collected: Collected = { messages: {}, enums: {} }
  const queue = [...roots]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const node = find(protos, name)
    if (!node) throw new Error(`${name} is not in the package's protos`)
    if (name in collected.messages || name in collected.enums) continue
    if (node.values) collected.enums[name] = node.values
    else queue.push(...collectMessage(protos, name, collected))
  }
  return collected
}

/** Returns the messages and enums that the message refers to. */
function collectMessage(protos: Node, name: string, { messages }: Collected): string[] {
  const fields: Record<string, object> = {}
  const referred: string[] = []
  for (const [key, field] of Object.entries(find(protos, name)?.fields ?? {})) {
    const type = resolve(protos, name, field.type)
    fields[key] = describe(field, type)
    if (type.includes('.') && !type.startsWith('google.protobuf.')) referred.push(type)
  }
  messages[name] = fields
  return referred
}

function describe(field: Field, type: string): object {
  const behaviour = field.options?.['(google.api.field_behavior)']
  return {
    type,
    ...(field.rule === 'repeated' && { repeated: true }),
    ...(field.keyType !== undefined && { map: true }),
    ...(behaviour === 'REQUIRED' && { required: true }),
    ...(behaviour === 'OUTPUT_ONLY' && { output: true }),
  }
}

/** Proto scoping: a name is looked up in the message itself, then in each scope around it. */
function resolve(protos: Node, scope: string, type: string): string {
  if (type.startsWith('google.protobuf.')) return type
  for (let around = scope; ; around = around.slice(0, Math.max(around.lastIndexOf('.'), 0))) {
    const name = around === '' ? type : `${around}.${type}`
    if (find(protos, name)) return name
    if (around === '') return type
  }
}

function find(protos: Node, name: string): Node | undefined {
  let node: Node | undefined = protos
  for (const part of name.split('.')) node = node?.nested?.[part]
  return node?.fields || node?.values ? node : undefined
}
