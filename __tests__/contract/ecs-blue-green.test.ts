import { ecsWorld } from './ecs-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS, a blue/green service of other tools', {
  makeWorld: ecsWorld('blue/green'),
  steps: 8,
  closing: 2,
  preparing: 1,
  seeds: [2],
})
