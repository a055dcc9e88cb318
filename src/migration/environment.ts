import { parseSecretName, writeSecretName } from '../aws/secret-name.ts'
import type { SecretReference } from '../core/unit.ts'
import { ownNames } from '../targets/aws/environment.ts'
import { givenInRun, type Given, type Leaving, none, type Part, type Row } from './leaving.ts'

/** A task definition's own limit (developer guide, service quotas, November 2026) is 64 KiB; some of it is for the rest, bytes. */
const mostBytes = 60_000

/** Variables and secrets: names are shown, values never. */
export function environmentPart({ settings }: Leaving, { service }: Given): Part {
  const env = without(settings.env, ownNames)
  const { references, unreadable } = referencesOf(without(settings.secrets, ownNames))
  const bytes = Buffer.byteLength(JSON.stringify(env))
  return {
    settings: { env, secrets: references },
    rows: [
      ...variableRows('environment', Object.keys(env), service.env && Object.keys(service.env), service),
      ...variableRows(
        'secrets',
        references.map(({ target }) => target),
        service.secrets?.map(({ target }) => target),
        service,
      ),
      ...ownRows(settings.env),
    ],
    problems: [
      ...unreadable.map(
        (name) => `the secret ${name} is neither of Secrets Manager nor a parameter of Systems Manager`,
      ),
      ...(bytes > mostBytes && service.env === undefined
        ? [
            `the environment has ${bytes} bytes, and a task definition of ECS holds 64 KiB in all: move values to secrets, and give env`,
          ]
        : []),
    ],
  }
}

const notes: Readonly<Record<string, string>> = {
  environment: 'values are taken over, and not shown',
  secrets:
    'the same ARNs; App Runner reads them with the instance role, ECS with aws-execution-role: it needs secretsmanager:GetSecretValue or ssm:GetParameters for them, and kms:Decrypt for a key of your own',
}

function variableRows(
  setting: 'environment' | 'secrets',
  now: readonly string[],
  given: readonly string[] | undefined,
  { envStrategy }: Given['service'],
): Row[] {
  if (now.length === 0 && given === undefined) return []
  const after = given === undefined ? now : envStrategy === 'merge' ? [...new Set([...now, ...given])] : given
  const note =
    given === undefined ? notes[setting] : envStrategy === 'merge' ? `merged with what is ${givenInRun}` : givenInRun
  return [{ setting, appRunner: list(now), express: list(after), ...(note === undefined ? {} : { note }) }]
}

/** Ours, or somebody's under our names: Tandem sets them anew either way. */
function ownRows(env: Readonly<Record<string, string>>): Row[] {
  const found = ownNames.filter((name) => Object.hasOwn(env, name))
  if (found.length === 0) return []
  return [{ setting: list(found), appRunner: 'set', express: 'set', note: 'Tandem sets them with each release' }]
}

const list = (names: readonly string[]): string => (names.length === 0 ? none : [...names].sort().join(', '))

const without = (map: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)))

/** App Runner takes the bare name of a parameter too, and of nothing else (API reference, ImageConfiguration, November 2026). */
const asGiven = (text: string): string => (text.startsWith('arn:') ? text : `ssm:${text}`)

function referencesOf(secrets: Readonly<Record<string, string>>) {
  const references: SecretReference[] = []
  const unreadable: string[] = []
  for (const [target, text] of Object.entries(secrets)) {
    const name = parseSecretName(asGiven(text))
    if (name === undefined) unreadable.push(target)
    else references.push({ target, secret: writeSecretName(name), version: name.version })
  }
  return { references, unreadable }
}
