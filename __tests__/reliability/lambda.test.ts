import { lambdaFront } from './lambda-front.ts'
import { playFaults } from './faults-suite.ts'

playFaults(lambdaFront)
