import { basename } from 'node:path'
import { systemClock } from './core/clock.ts'
import { createLog } from './github/log.ts'
import { main } from './main.ts'
import { post } from './post.ts'

/** GitHub runs the bundle twice: `index.js` as the main step, and by way of `post.js`, always, when the job ends. */
const step = basename(process.argv[1] ?? '') === 'post.js' ? post : main

const green = await step({ environment: process.env, signals: process, clock: systemClock, log: createLog() })
process.exitCode = green ? 0 : 1
