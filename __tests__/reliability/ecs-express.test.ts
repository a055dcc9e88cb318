import { ecsExpressFront } from './ecs-express-front.ts'
import { playFaults } from './faults-suite.ts'

playFaults(ecsExpressFront)
