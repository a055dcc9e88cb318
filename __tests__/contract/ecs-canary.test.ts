import { ecsWorld } from './ecs-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS, a canary service of other tools', {
  makeWorld: ecsWorld('canary'),
  steps: 8,
  closing: 2,
  preparing: 1,
  seeds: [4],
})
