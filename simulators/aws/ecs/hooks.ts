// documented: a paused deployment waits for ContinueServiceDeployment with the hook's id until the time-out, 1 to 20,160 minutes, default a
// day and ROLLBACK (developer guide, "Pause hooks for Amazon ECS service deployments", copy of November 2026). guess: whether a hook that has
// ended is still described, and what Lambda hooks' ids look like. Lambda functions are not called: an administrator decides what they answer.
import type { Hook } from './definition.ts'
import { interrupt } from './interruption.ts'
import { newHookId, newId } from './naming.ts'
import { type Cloud, now, pass } from './records.ts'
import type { HookAction, HookRun, ServiceDeployment } from './deployment-records.ts'

/** Enters the stage and runs what hooks there are for it, side by side. */
export async function enterStage(cloud: Cloud, deployment: ServiceDeployment, stage: string): Promise<void> {
  deployment.stage = stage
  deployment.updated = now(cloud)
  await runHooks(cloud, deployment, stage)
}

export async function runHooks(cloud: Cloud, deployment: ServiceDeployment, stage: string): Promise<void> {
  const hooks = deployment.configuration.lifecycleHooks.filter(({ lifecycleStages }) => lifecycleStages.includes(stage))
  await Promise.all(hooks.map((hook) => runHook({ cloud, deployment, stage, hook })))
}

interface Running {
  readonly cloud: Cloud
  readonly deployment: ServiceDeployment
  readonly stage: string
  readonly hook: Hook
}

async function runHook(running: Running): Promise<void> {
  const { cloud, deployment, hook } = running
  if (cloud.kernel.guess('ecs.hooks.ended', ['described', 'left out']) === 'left out')
    deployment.hooks.splice(0, deployment.hooks.length, ...deployment.hooks.filter(isActive))
  await (hook.targetType === 'PAUSE' ? pause(running) : invoke(running))
}

const isActive = ({ status }: HookRun): boolean => status === 'AWAITING_ACTION' || status === 'IN_PROGRESS'

async function pause(running: Running): Promise<void> {
  const { cloud, deployment, hook } = running
  const { timeoutInMinutes = 1440, action: timeoutAction = 'ROLLBACK' } = hook.timeoutConfiguration
  const answered = new AbortController()
  const expires = now(cloud) + timeoutInMinutes * 60_000
  const run: HookRun = {
    id: newHookId(),
    type: 'PAUSE',
    target: undefined,
    expires,
    timeoutAction,
    status: 'AWAITING_ACTION',
    resolve: (action) => answered.abort(action),
  }
  deployment.hooks.push(run)
  const action = await answerOf(cloud, deployment, { run, answered: answered.signal })
  if (action === 'ROLLBACK')
    fail(running, `Lifecycle hook ${run.id} ${run.status === 'TIMED_OUT' ? 'timed out' : 'was rolled back'}.`)
  deployment.interrupt.signal.throwIfAborted()
}

/** observed for Lambda hooks: the text (public answers of DescribeServiceDeployments, 2026). guess: how it ends for a pause. */
const fail = ({ deployment, stage }: Running, why: string): void =>
  interrupt(deployment, 'rollback', `Service deployment rolled back because ${stage} lifecycle hook(s) failed. ${why}`)

interface Waiting {
  readonly run: HookRun
  readonly answered: AbortSignal
}

async function answerOf(
  cloud: Cloud,
  { interrupt }: ServiceDeployment,
  { run, answered }: Waiting,
): Promise<HookAction> {
  try {
    const either = AbortSignal.any([answered, interrupt.signal])
    await cloud.kernel.clocks.platform.sleep(Math.max(0, run.expires - now(cloud)), either)
    run.status = 'TIMED_OUT'
    return run.timeoutAction
  } catch {
    interrupt.signal.throwIfAborted()
    const action = answered.reason === 'ROLLBACK' ? 'ROLLBACK' : 'CONTINUE'
    run.status = action === 'ROLLBACK' ? 'FAILED' : 'SUCCEEDED'
    return action
  }
}

async function invoke(running: Running): Promise<void> {
  const { cloud, deployment, hook } = running
  const run: HookRun = {
    id: newId(),
    type: 'AWS_LAMBDA',
    target: hook.hookTargetArn,
    expires: now(cloud) + 86_400_000,
    timeoutAction: 'ROLLBACK',
    status: 'IN_PROGRESS',
    resolve: () => undefined,
  }
  deployment.hooks.push(run)
  do await pass(cloud, 'hook', [2_000, 30_000], deployment.interrupt.signal)
  while (cloud.hookAnswer.current === 'IN_PROGRESS')
  run.status = cloud.hookAnswer.current === 'FAILED' ? 'FAILED' : 'SUCCEEDED'
  if (run.status === 'FAILED') fail(running, `Lifecycle hook target ${hook.hookTargetArn} returned FAILED status.`)
  deployment.interrupt.signal.throwIfAborted()
}
