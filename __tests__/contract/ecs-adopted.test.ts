import { ecsWorld } from './ecs-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS, a rolling service of other tools, without circuit breaker', {
  makeWorld: ecsWorld('adopted'),
  steps: 6,
  closing: 2,
  preparing: 1,
  seeds: [3],
})
