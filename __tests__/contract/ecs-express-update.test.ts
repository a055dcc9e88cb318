import { ecsExpressWorld } from './ecs-express-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS Express Mode, a service that was released before', {
  makeWorld: ecsExpressWorld('update'),
  seeds: [1],
  steps: 4,
  closing: 2,
  preparing: 1,
})
