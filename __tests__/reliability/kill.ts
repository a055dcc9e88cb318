import type { Fault, LoggedRequest } from '../../simulators/kernel/types.ts'
import type { ActionRun, Phase } from '../../simulators/runner/runner.ts'
import type { CellResult } from './cell.ts'
import { disturb } from './disturb.ts'
import { type Front, isClosed, lookAtFronts, shownOf, type Standings } from './front.ts'
import { type Point, pointsOf } from './point.ts'
import { brokenOnTheWay, halfServed, hasFalseGreen, type Names, unended, users } from './verdict.ts'
import { watchUsers } from './watch.ts'
import type { Scenario } from './world.ts'
import { publishInYard, release, start, type Yard } from './yard.ts'

/** How a run is broken off. */
export interface Interruption {
  readonly scenario: Scenario
  /** `kill-before` and `kill-after` end the process of these steps. */
  readonly faults: readonly Fault[]
  readonly victims: readonly Phase[]
  /** `skip`: the machine is gone, and its temporary folder with it. `cut`: the job is cancelled as well, so post has 4:45 on the clouds' clock. */
  readonly post: 'run' | 'skip' | 'cut'
  /** Somebody presses the button when the log says so for the first time. */
  readonly cancelAt?: RegExp
}

export async function playInterruption(yard: Yard, interruption: Interruption): Promise<CellResult> {
  const { clouds } = yard
  const { scenario } = interruption
  const standings = await disturb(yard)
  const names: Names = { before: yard.serving, after: publishInYard(yard, scenario), scenario }
  const watch = watchUsers(yard)
  const run = await breakOff(yard, names.after, interruption)
  clouds.kernel.clearFaults()
  clouds.kernel.victim(undefined)
  const fronts = await lookAtFronts(yard, standings)
  const hit = wasHit(run, interruption)
  const wrong = [
    ...(hit ? brokenAfter(run, fronts, names) : notHit(interruption)),
    ...brokenOnTheWay(watch.stop(), names, yard),
  ]
  if (unended(fronts, names).length > 0) wrong.push(...(await endByMarks(yard, names, standings)))
  wrong.push(...(await nextRun(yard, names)))
  return {
    letters: lettersOf(run, fronts, names),
    falseGreen: hasFalseGreen(wrong),
    broken: wrong,
    hit,
    story: wrong.length === 0 ? '' : `${shownOf(fronts)}\n${run.log}`,
  }
}

async function breakOff(yard: Yard, version: string, interruption: Interruption): Promise<ActionRun> {
  const { kernel } = yard.clouds
  const isCut = interruption.post === 'cut'
  for (const fault of interruption.faults) kernel.fault(fault)
  const onStart = (phase: Phase, pid: number): void => {
    kernel.victim(interruption.victims.includes(phase) ? pid : undefined)
    if (isCut && phase === 'post') running.cancel()
  }
  const onLine = (line: string): void => {
    if (interruption.cancelAt?.test(line)) running.cancel()
  }
  const post = isCut ? 'run' : interruption.post
  const clock = isCut ? { clock: kernel.clocks.platform } : {}
  const running = start(yard, version, { post, onStart, onLine, ...clock })
  const run = await running.result
  await run.folders.remove()
  return run
}

const wasHit = ({ main, conclusion }: ActionRun, { cancelAt }: Interruption): boolean =>
  cancelAt === undefined ? main.signal === 'SIGKILL' : conclusion === 'cancelled'

/** A kill may wait for a poll that was not needed this time; a line of the log is always there. */
const notHit = ({ cancelAt }: Interruption): string[] =>
  cancelAt === undefined ? [] : [`nothing in the log was like ${cancelAt.source}`]

/** A post step that says that all is well has to be right; one that could not must say so. */
function brokenAfter({ conclusion, post, log }: ActionRun, fronts: readonly Front[], names: Names): string[] {
  const wrong = halfServed(fronts, names)
  if (conclusion === 'success') wrong.push('FALSE GREEN: the job is green')
  if (post?.exitCode === 0 && !isClosed(fronts, names.before) && !isClosed(fronts, names.after)) {
    wrong.push(`post was content with ${shownOf(fronts)}`)
  }
  if (post !== undefined && post.exitCode !== 0 && post.signal === null && !tellsWhatIsNext.test(log)) {
    wrong.push('post failed without a word on what comes next')
  }
  return wrong
}

const tellsWhatIsNext = /next run goes on|without a person/

/** A run that cannot be planned ends what was left, and releases nothing: all new then, or all exactly as it was. */
async function endByMarks(yard: Yard, names: Names, standings: Standings): Promise<string[]> {
  const run = await release(yard, yard.serving, { 'gcp-secrets': 'NONE=no-such-secret' })
  const outcome = run.outputs['outcome']
  const refused = outcome === 'refused' ? [] : [`a run that cannot be planned ended ${outcome}:\n${run.log}`]
  return [...refused, ...unended(await lookAtFronts(yard, standings), names)]
}

async function nextRun(yard: Yard, { after, scenario }: Names): Promise<string[]> {
  const version = scenario === 'update' ? after : publishInYard(yard)
  const run = await release(yard, version)
  const fronts = await lookAtFronts(yard, {})
  yard.serving = version
  if (run.conclusion !== 'success') return [`the next run was no success:\n${run.log}`]
  return isClosed(fronts, version) ? [] : [`FALSE GREEN: the next run was content with ${shownOf(fronts)}`]
}

function lettersOf({ main, post }: ActionRun, fronts: readonly Front[], names: Names): string {
  const told = users(fronts, names)
  if (main.exitCode === 0) return `G${told}`
  if (isClosed(fronts, names.after)) return `F${told}`
  if (isClosed(fronts, names.before)) return `B${told}`
  return `${post?.exitCode === 0 ? '?' : 'P'}${told}`
}

/** Calls that go by another method than GET, but change nothing: questions, and whatever is asked of identities and addresses. */
const harmless =
  /^(sts|iamcredentials|logging|github|run\.app|awsapprunner\.com)\.|operations\.wait$|testIamPermissions$|lambda\.Invoke$|\.(Describe|List|Get|BatchGet|BatchCheck|Filter)\w+$/

export const changes = ({ method, operation, path }: LoggedRequest): boolean =>
  !['GET', 'HEAD'].includes(method) && !harmless.test(operation) && !path.includes('validateOnly=true')

/** The changing requests of a whole run without faults. */
export async function learnKillPoints(yard: Yard, scenario: Scenario): Promise<Point[]> {
  const { requests } = yard.clouds.kernel
  const start = requests.length
  const version = publishInYard(yard, scenario)
  await release(yard, version)
  if (scenario === 'update') yard.serving = version
  return pointsOf(requests.slice(start), changes)
}
