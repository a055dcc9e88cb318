import type { Bug } from './bugs/bug.ts'
import { buildBugs } from './bugs/build.ts'
import { cloudRunBugs } from './bugs/cloud-run.ts'
import { ecsBugs } from './bugs/ecs.ts'
import { ecsExpressBugs } from './bugs/ecs-express.ts'
import { engineBugs } from './bugs/engine.ts'
import { lambdaBugs } from './bugs/lambda.ts'
import { registryBugs } from './bugs/registries.ts'
import { twoCloudsBugs } from './bugs/two-clouds.ts'

/** Of every area, in the order of the table in docs/reliability.md. */
export const bugs: readonly Bug[] = [
  ...cloudRunBugs,
  ...engineBugs,
  ...twoCloudsBugs,
  ...registryBugs,
  ...buildBugs,
  ...lambdaBugs,
  ...ecsExpressBugs,
  ...ecsBugs,
]
