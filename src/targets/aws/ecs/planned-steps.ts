import { shortName } from './definition.ts'
import type { Guard } from './guard.ts'
import type { Planned } from './plan.ts'

/** What will be asked for, in words. */
export function stepsFor({ view, detail: { mark, command }, options }: Planned): string[] {
  const { stage } = mark
  const probe = options.url === undefined ? [] : ['Probe the public address']
  const isTested = options.testUrl !== undefined && stage === 'POST_TEST_TRAFFIC_SHIFT'
  return [
    'Mark the service, with a note of what there is',
    `Register a task definition made from ${shortName(view.definition.arn)}`,
    ...(command === undefined
      ? []
      : [`Run the release command as a task of its own, and wait for it: ${shown(command)}`]),
    stage === undefined
      ? 'Deploy it: ECS replaces the tasks'
      : `Deploy it, up to the pause at ${stage}: users have the old version`,
    ...(isTested ? ['Probe the test listener'] : []),
    ...(stage === undefined ? probe : []),
    'Decide',
    ...(stage === undefined ? [] : ['Let the deployment go on: ECS leads users over', ...probe]),
    ...(guardStep[mark.guard] ?? []),
    'Close the mark (if the release fails: have ECS take the deployment back, or deploy what there was again)',
  ]
}

/** What follows the program may be meant for nobody's eyes. */
const shown = ([program = '', ...rest]: readonly string[]): string => (rest.length === 0 ? program : `${program} …`)

const guardStep: Readonly<Record<Guard['kind'], readonly string[]>> = {
  breaker: ['Switch the circuit breaker off again'],
  pause: ['Take the pause away again'],
  none: [],
}
