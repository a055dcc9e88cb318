import { droppedNames } from '../variable-changes.ts'
import { containersOf, shortName } from './definition.ts'
import { holdOf, ownPauses, shiftsOf, strategyOf } from './guard.ts'
import type { Planned } from './plan.ts'
import { digestIn } from './settings.ts'

/** What a reader of the plan should know before it is carried out. */
export const warningsOf = (planned: Planned): string[] => [
  ...ofSettings(planned),
  ...ofDefinition(planned),
  ...ofDeployment(planned),
]

function ofSettings({ view, before, settings, detail }: Planned): string[] {
  const warnings: string[] = []
  const dropped = droppedNames(before, settings)
  if (dropped.length > 0)
    warnings.push(
      `these variables of the container are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (view.mark === undefined)
    warnings.push('this service was not released by Tandem before; what is not given stays as it is')
  if (view.desired === 0)
    warnings.push('the desired count of the service is 0: no task starts, and nothing proves that the version runs')
  if (detail.command !== undefined) warnings.push('an undo does not undo what the release command has done')
  return warnings
}

function ofDefinition({ view, before, settings }: Planned): string[] {
  const { definition, container, served } = view
  const warnings: string[] = []
  const own = containersOf(definition.content).find(({ name }) => name === container)
  if (digestIn(before.image) === undefined)
    warnings.push(
      `what runs now is named by a tag, ${before.image}: an undo after the deployment brings what the tag names then`,
    )
  if (served !== undefined)
    warnings.push(
      `the last deployment of the service came to nothing: it is set to run ${shortName(definition.arn)}, and what is not given stays as it is there; users have ${shortName(served)}, and that is what an undo brings`,
    )
  if (!definition.active)
    warnings.push(
      `${shortName(definition.arn)}, which runs now, is deregistered: an undo after the deployment registers it anew`,
    )
  if (own?.memory !== undefined && before.memory !== settings.memory)
    warnings.push(`the container has a limit of its own, ${own.memory} MiB, which stays as it is`)
  return warnings
}

function ofDeployment({ view: { configuration }, detail: { mark }, options: { patience } }: Planned): string[] {
  const warnings: string[] = []
  const strategy = strategyOf(configuration)
  const minutes = minutesOf(configuration)
  if (strategy !== 'ROLLING' && minutes > 0)
    warnings.push(
      `from the decision on ECS takes ${minutes} min and more to lead users over (${strategy}, and its bake time), and as long for an undo after that; release-timeout has to be longer`,
    )
  const early = configuration.earlySuccessCriteria
  if (early?.enable === true)
    warnings.push(
      `ECS calls a deployment successful once ${early.healthyPercent ?? 0} % of its tasks are healthy; as long as it replaces the rest, users may get either version`,
    )
  const hold = mark.guard === 'none' && mark.stage !== undefined ? holdOf(configuration, mark.stage) : undefined
  if (hold !== undefined && hold < patience)
    warnings.push(
      `the service’s own pause at ${mark.stage} ends after ${hold} min, and with it the release if it is not decided by then`,
    )
  const pauses = ownPauses(configuration).flatMap(({ lifecycleStages = [] }) => lifecycleStages)
  if (pauses.length > 0)
    warnings.push(
      `Tandem answers the service's own pauses (${pauses.join(', ')}): those after ${mark.stage ?? 'the start'} when it was decided`,
    )
  return warnings
}

/** What the service has ECS wait for; defaults as in the API reference (LinearConfiguration, CanaryConfiguration, November 2026). */
function minutesOf(configuration: Planned['view']['configuration']): number {
  const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration
  const strategy = strategyOf(configuration)
  if (strategy === 'CANARY') return bakeTimeInMinutes + (canary?.canaryBakeTimeInMinutes ?? 10)
  if (strategy !== 'LINEAR') return bakeTimeInMinutes
  return bakeTimeInMinutes + (shiftsOf(configuration) - 1) * (linear?.stepBakeTimeInMinutes ?? 6)
}
