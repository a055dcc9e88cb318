import { accountOfArn } from '../aws/endpoints.ts'
import { parseCommand } from '../settings/command.ts'
import { bothHave, type Given, type Leaving, none, type Part, type Row } from './leaving.ts'

/** Image, port, command and size: what both platforms know. */
export function containerPart(leaving: Leaving, given: Given): Part {
  const { settings } = leaving
  const port = Number(settings.port)
  const [cpu, memory] = [Number(settings.cpu) / 1024, Number(settings.memory)]
  const { service } = given
  const { command, problems } = commandOf(settings.startCommand)
  return {
    settings: { port, cpu, memory, ...(command === undefined ? {} : { command }) },
    rows: [
      imageRow(leaving),
      bothHave('port', { now: port, given: service.port }),
      ...commandRows(command),
      bothHave('CPU', { now: cpu, given: service.cpu, text: (value) => `${value} vCPU` }),
      bothHave('memory', { now: memory, given: service.memory, text: (value) => `${value} MiB` }),
      ...architectureRows(given),
    ],
    problems,
  }
}

function imageRow(leaving: Leaving): Row {
  const { image } = leaving.settings
  const isTag = !image.includes('@')
  const notes = [...(isTag ? [tagNote] : []), ...registryNotes(leaving)]
  return {
    setting: 'image',
    appRunner: image,
    express: isTag ? `${image}, by its digest` : image,
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  }
}

const tagNote =
  'ECS runs the digest that this tag names now; App Runner runs what it named when it last deployed, which may be another'

/** App Runner keeps a copy of its own, and ECS none. */
function registryNotes({ arn, region, settings: { image } }: Leaving): string[] {
  const [, account, home] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\./.exec(image) ?? []
  if (account === undefined) return []
  const isForeign = account !== accountOfArn(arn)
  return [
    ...(isForeign
      ? [
          `of another account, ${account}: its repository's policy has to let aws-execution-role pull, and Tandem's role`,
        ]
      : []),
    ...(home === region ? [] : [`each task that starts pulls it from ${home}`]),
  ]
}

/**
 * ECS takes words. App Runner splits the text, and gives it to no shell either: `a && b` runs `a` with the words `&&` and `b`
 * (aws/apprunner-roadmap issue 180, read November 2026).
 */
function commandOf(text: string | undefined): { readonly command?: readonly string[]; readonly problems: string[] } {
  if (text === undefined) return { problems: [] }
  const parsed = parseCommand(text)
  return 'value' in parsed
    ? { command: parsed.value, problems: [] }
    : {
        problems: [
          `the start command of the App Runner service ${parsed.problem}, so that ECS cannot be told its words: mend it there`,
        ],
      }
}

/** AWS treats it as sensitive, so it is counted only. */
function commandRows(command: readonly string[] | undefined): Row[] {
  if (command === undefined) return []
  const shown = `${command.length} words, not shown`
  const note = 'ECS gives it to the ENTRYPOINT of the image, where there is one, in place of its CMD'
  return [{ setting: 'start command', appRunner: shown, express: shown, note }]
}

const architectureRows = ({ architecture }: Given): Row[] =>
  architecture === undefined || architecture === 'x86_64'
    ? []
    : [bothHave('architecture', { now: 'x86_64', given: architecture })]

/** What the release is called when nobody gives it a name: as before, else by the image. */
export function versionOf({ version, settings: { image } }: Leaving): string {
  if (version !== undefined) return version
  const [, digest] = /@sha256:([\da-f]{12})/.exec(image) ?? []
  const [, tag] = /:([\w][\w.-]*)$/.exec(image.split('@')[0] ?? '') ?? []
  return tag ?? digest ?? none
}
