import { ecsWorld } from './ecs-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS, a rolling service that was released before', {
  makeWorld: ecsWorld('rolling'),
  steps: 5,
  closing: 2,
  preparing: 1,
  seeds: [1],
})
