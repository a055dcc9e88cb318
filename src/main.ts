import { randomBytes } from 'node:crypto'
import { type Action, type Surroundings, withAction } from './action.ts'
import { type Artifact, type ArtifactNotes, openArtifact } from './artifact.ts'
import { requirePlatforms } from './build-platforms.ts'
import { type Clouds, connect, openClouds } from './clouds.ts'
import { within } from './core/deadline.ts'
import type { Engine, Lane, Member } from './core/lane.ts'
import type { Looks } from './core/look.ts'
import { isGreen } from './core/outcome.ts'
import { prepare } from './core/prepare.ts'
import { release } from './core/release.ts'
import { interruptedResult, plannedResult } from './core/result.ts'
import { seconds } from './core/retry.ts'
import { placeOf } from './core/target.ts'
import type { Release } from './core/unit.ts'
import { saveStateOf } from './github/state.ts'
import { createJournal, type JournalFile } from './journal/file.ts'
import { hidingJournal } from './journal/hiding.ts'
import { endLeftovers } from './leftovers.ts'
import { type FoundSettings, readSettings } from './read-settings.ts'
import { loginsOf } from './registries.ts'
import { planLines } from './report/plan-text.ts'
import type { Settings } from './settings/settings.ts'
import { beginStory, noteFailure, type Story, tellStory } from './story.ts'
import { createVerify } from './verify/probe.ts'

/** The action's main step. Resolves with whether it is green; whatever happens is told. */
export function main(surroundings: Surroundings): Promise<boolean> {
  return withAction(surroundings, async (action) => {
    const story = beginStory(action)
    await live(story, action)
    return tellStory(story, action)
  })
}

async function live(story: Story, action: Action): Promise<void> {
  try {
    const { settings, clouds } = await begin(story, action)
    try {
      await deploy({ settings, clouds, story, action })
    } finally {
      await clouds.close()
    }
  } catch (error) {
    noteFailure(story, error, action)
    if (story.lanes.length > 0)
      story.result ??= interruptedResult(story.lanes, { cancelled: action.context.signal.aborted })
  }
}

/** A migration is a release too, of what App Runner runs. */
async function begin(story: Story, action: Action): Promise<Pick<Job, 'settings' | 'clouds'>> {
  const given = await readSettings(story, action)
  const tools = { ...action.tools, releaseTimeout: given.releaseTimeout }
  if (given.command !== 'migrate') return { settings: given, clouds: await openClouds(given, tools) }
  const { guarded, migrated } = await import('./migrate.ts')
  const settings = await migrated(given, { story, action })
  return { settings, clouds: guarded(await openClouds(settings, tools)) }
}

interface Job {
  readonly settings: FoundSettings
  readonly clouds: Clouds
  readonly story: Story
  readonly action: Action
}

async function deploy({ settings, clouds, story, action }: Job): Promise<void> {
  const { log } = action.context
  requirePlatforms(settings.source, clouds)
  story.notes.push(...clouds.notes)
  await log.group('Identities', () => connect(clouds, action.context))
  for (const warning of clouds.warnings) notesFor(story, action).warn(warning)
  const artifact = await log.group('Image', () => openArtifact(settings, clouds, action, notesFor(story, action)))
  try {
    await releaseArtifact(artifact, { settings, clouds, story, action })
  } finally {
    await artifact.close()
  }
}

/** What a build has to say is in the report as well as in the log. */
const notesFor = (story: Story, { context }: Action): ArtifactNotes => ({
  warn: (message) => {
    context.log.warning(message)
    story.warnings.push(message)
  },
})

async function releaseArtifact(artifact: Artifact, { settings, clouds, story, action }: Job): Promise<void> {
  const { log } = action.context
  const thisRelease = newRelease(settings, clouds, action)
  story.release = thisRelease
  const { source, built } = artifact
  const { repository: image, digest, platforms } = source
  story.unit = { image, digest, platforms, ...(built === undefined ? {} : { built }) }
  const members: Member[] = clouds.targets.map((open) => ({
    target: open.target,
    unit: { release: thisRelease, image: artifact.imageFor(open), settings: open.settings },
    policy: settings.verify,
  }))
  if (settings.command === 'plan') return planOnly(members, settings, { story, action })

  const journal = await openJournalFor(thisRelease, { settings, clouds, action })
  const deliveries = await log.group('Deliver the image', () => artifact.deliver())
  story.unit = { ...story.unit, deliveries }
  const looks = await log.group('Releases left unfinished', () => leftoversEnded(members, settings, { story, action }))
  story.lanes = await log.group('Plan', () => planned(members, settings, { story, action }, looks))
  const engine = engineFor({ settings, action, journal })
  await artifact.announceTags(journal)
  story.result = await log.group('Release', () => release(story.lanes, engine))
  if (built !== undefined && isGreen(story.result.outcome)) await moveTags(artifact, journal, { story, action })
  saveStateOf({ journal: journal.path, phase: story.result.outcome === 'pending' ? 'releasing' : 'finished' })
}

/** Only now: whoever follows a tag gets what is released. */
async function moveTags(artifact: Artifact, journal: JournalFile, { story, action }: Pick<Job, 'story' | 'action'>) {
  const moved = await action.context.log.group('Tags', () => artifact.moveTags(journal))
  if (story.unit !== undefined) story.unit = { ...story.unit, moved }
  for (const { state, problem, command } of moved) {
    if (state === 'failed')
      story.problems.push({ message: problem ?? '', hint: command && `Move it by hand: ${command}` })
    if (state === 'overtaken' || state === 'immutable') notesFor(story, action).warn(problem ?? '')
  }
}

/** `r`, eight digits of time and three of chance: unique, and safe in labels, tags and names. */
function newRelease({ version }: Settings, { targets }: Clouds, { run, context }: Action): Release {
  const order = Math.round(context.clock.now())
  const chance = (randomBytes(2).readUInt16BE() % 46_656).toString(36).padStart(3, '0')
  const places = targets.map(({ target }) => placeOf(target.id))
  return { id: `r${order.toString(36)}${chance}`, order, version, run: run.url, places }
}

/** From here on the post step knows where to look. */
async function openJournalFor(
  { id }: Release,
  { settings, clouds, action: { run, secrets } }: Omit<Job, 'story'>,
): Promise<JournalFile> {
  const journal = hidingJournal(await createJournal(run.temp, id), secrets)
  await journal.keep('places', clouds.places)
  const { login } = loginsOf(settings)
  if (login !== undefined) await journal.keep('login-hosts', login.hosts)
  saveStateOf({ journal: journal.path, phase: 'releasing' })
  return journal
}

/** Both wait for what others have under way, but not for ever. */
async function leftoversEnded(
  members: readonly Member[],
  { releaseTimeout: ms }: Settings,
  { story, action: { context } }: Pick<Job, 'story' | 'action'>,
): Promise<Looks> {
  const what = `what another release left behind could not be ended within ${seconds(ms)}`
  const { looks } = await within({ what, ms }, context, (inner) =>
    endLeftovers(members, inner, (ended) => {
      story.endedBefore = ended
    }),
  )
  return looks
}

async function planned(
  members: readonly Member[],
  { releaseTimeout: ms, onFailure }: Settings,
  { story, action: { context } }: Pick<Job, 'story' | 'action'>,
  looks: Looks = new Map(),
): Promise<readonly Lane[]> {
  const what = `not every target could be planned within ${seconds(ms)}`
  const lanes = await within({ what, ms }, context, (inner) => prepare(members, { context: inner }, looks))
  for (const line of [...story.notes, ...planLines(lanes, onFailure)]) context.log.info(line)
  return lanes
}

async function planOnly(
  members: readonly Member[],
  settings: Settings,
  { story, action }: Pick<Job, 'story' | 'action'>,
): Promise<void> {
  story.lanes = await action.context.log.group('Plan', () => planned(members, settings, { story, action }))
  story.result = plannedResult(story.lanes)
}

function engineFor({
  settings,
  action,
  journal,
}: {
  settings: Settings
  action: Action
  journal: JournalFile
}): Engine {
  const { context, http } = action
  return {
    journal,
    verify: createVerify(http),
    budgets: { release: settings.releaseTimeout, finish: settings.releaseTimeout },
    context,
    onFailure: settings.onFailure,
  }
}
