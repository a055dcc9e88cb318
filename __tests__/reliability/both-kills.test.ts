import { appRunnerFront } from './app-runner-front.ts'
import { playKills } from './kills-suite.ts'

playKills(appRunnerFront, {
  name: 'both',
  isWanted: () => true,
  scenarios: ['update', 'back', 'back-aws'],
  moments: {
    identity: /##\[group\]Identities/,
    delivery: /Copying ghcr\.io/,
    staging: /Staging the new revision/,
    probing: /Probing https:.*tandem---/,
    ...appRunnerFront.moments,
    promoting: /Sending all traffic/,
    finishing: /Restoring the routing rule/,
  },
  lanes: 10,
})
