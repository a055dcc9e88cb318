import { ecsFront } from './ecs-front.ts'
import { playFaults } from './faults-suite.ts'

playFaults(ecsFront)
