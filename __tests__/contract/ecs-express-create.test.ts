import { ecsExpressWorld } from './ecs-express-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS Express Mode, no service yet', {
  makeWorld: ecsExpressWorld('create'),
  seeds: [2],
  steps: 2,
  closing: 1,
  preparing: 0,
})
