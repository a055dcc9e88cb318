import { ecsExpressWorld } from './ecs-express-world.ts'
import { describeTarget } from './target-suite.ts'

describeTarget('ECS Express Mode, a service of other tools, and other sizes', {
  makeWorld: ecsExpressWorld('adopted'),
  seeds: [3],
  steps: 4,
  closing: 2,
  preparing: 1,
})
