/** A bug that somebody could write one day: exact text of one file, and what stands there instead. */
export interface Bug {
  readonly name: string
  readonly file: string
  /** Must be there exactly once. */
  readonly text: string
  readonly instead: string
  /** Files or folders of the tests that are to notice. */
  readonly tests: readonly string[]
}

const cloudRun = '__tests__/targets/gcp/cloud-run/next.test.ts'
const engine = '__tests__/core/release.test.ts'
const twoClouds = '__tests__/core/two-clouds.test.ts'
const building = '__tests__/recipes/build.test.ts'
const onFailure = '__tests__/core/on-failure.test.ts'
const crash = '__tests__/core/crash.test.ts'

export const bugs: readonly Bug[] = [
  {
    name: 'users are not pinned while the candidate comes up',
    file: 'src/targets/gcp/cloud-run/traffic.ts',
    text: '  ...before.live.map(({ revision, share }) => ({ to: { revision }, percent: share })),\n',
    instead: '  { to: { latest: true }, percent: 100 },\n',
    tests: [cloudRun],
  },
  {
    name: 'the candidate tag follows LATEST, so the old revision answers a probe for the new one',
    file: 'src/targets/gcp/cloud-run/traffic.ts',
    text: 'const candidate = (ours: string): Route => ({ to: { revision: ours }, percent: 0',
    instead:
      'const candidate = (ours: string): Route => ({ to: ours ? { latest: true } : { revision: ours }, percent: 0',
    tests: [cloudRun],
  },
  {
    name: 'a change is sent without the etag that guards it',
    file: 'src/targets/gcp/cloud-run/steps.ts',
    text: 'service: { ...changes, etag }',
    instead: 'service: { ...changes }',
    tests: [cloudRun],
  },
  {
    name: 'service-level fields change with the candidate, before the decision',
    file: 'src/targets/gcp/cloud-run/steps.ts',
    text: "{ template: detail.template, traffic, annotations }, ['template', 'traffic', 'annotations']",
    instead:
      "{ template: detail.template, traffic, annotations, ...writeFields(detail.fields) }, ['template', 'traffic', 'annotations', ...fieldMask]",
    tests: [cloudRun],
  },
  {
    name: 'an operation that is done is taken for a revision that is ready',
    file: 'src/targets/gcp/cloud-run/next.ts',
    text: '  if (!seen.ours.ready) return failed(',
    instead: '  if (seen.ours === undefined) return failed(',
    tests: [cloudRun],
  },
  {
    name: 'a service whose generations differ is taken for one at rest',
    file: 'src/targets/gcp/cloud-run/view.ts',
    text: 'service.reconciling === true || lagsBehind(service)',
    instead: 'service.reconciling === true',
    tests: [cloudRun],
  },
  {
    name: 'the candidate tag is left behind',
    file: 'src/targets/gcp/cloud-run/traffic.ts',
    text: '  { to: floats(before) ? { latest: true } : { revision: ours }, percent: 100 },\n',
    instead:
      '  { to: floats(before) ? { latest: true } : { revision: ours }, percent: 100 },\n  { to: { revision: ours }, percent: 0, tag: candidateTag },\n',
    tests: [cloudRun],
  },
  {
    name: 'LATEST is given back although the latest revision is not ours',
    file: 'src/targets/gcp/cloud-run/steps.ts',
    text: 'view.latestReady === ours && view.latestCreated === ours',
    instead: 'ours !== undefined',
    tests: [cloudRun],
  },
  {
    name: 'an undo leaves our template on the service',
    file: 'src/targets/gcp/cloud-run/next.ts',
    text: '  if (!labelled) return reroute(way, seen, back)',
    instead: '  if (way.goal === "back") return reroute(way, seen, back)',
    tests: [cloudRun],
  },
  {
    name: 'a service is deleted that this release did not create',
    file: 'src/targets/gcp/cloud-run/next.ts',
    text: "  if (mark?.release !== way.release || !mark.created || mark.phase === 'done') return overtaken(changedBy(view))\n",
    instead: '',
    tests: [cloudRun],
  },
  {
    name: 'unchanged goes by the hash alone, without a look at the live fields',
    file: 'src/targets/gcp/cloud-run/plan.ts',
    text: '  if (mark.live !== liveHash(view.template) || hashOf(fields) !== hashOf(view.fields) || close.length > 0) return false\n',
    instead: '',
    tests: [cloudRun],
  },
  {
    name: 'it is decided before everybody has come to rest',
    file: 'src/core/phase.ts',
    text: '  await settleAll(\n    lanes.map(async (lane) => {\n      const problem = await work(lane)',
    instead:
      '  if (lanes.length > 0) await Promise.race(\n    lanes.map(async (lane) => {\n      const problem = await work(lane)',
    tests: [engine],
  },
  {
    name: 'a sick verdict does not count',
    file: 'src/core/check.ts',
    text: 'if (!verdict.healthy) return unhealthy(lane, { which, url: reach.url, ...verdict }, context)',
    instead: 'if (!verdict.healthy) context.log.info(verdict.reason)',
    tests: [engine],
  },
  {
    name: 'a lost answer is not looked into before it is asked again',
    file: 'src/core/ask.ts',
    text: "'unanswered')) return { kind: 'silence', unsure: true, error }\n    if (isCloudError(error, 'conflict'",
    instead: "'unanswered')) return { kind: 'silence', unsure: false, error }\n    if (isCloudError(error, 'conflict'",
    tests: [engine],
  },
  {
    name: 'a request goes out before the journal has it',
    file: 'src/core/ask.ts',
    text: "await journal.append({ type: 'intent'",
    instead: "void journal.append({ type: 'intent'",
    tests: [engine],
  },
  {
    name: 'the post step does not heed the decision',
    file: 'src/core/recovery.ts',
    text: "goal: isForward ? 'finished' : 'back'",
    instead: "goal: isForward ? 'back' : 'back'",
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'the next run does not heed a committed mark',
    file: 'src/core/recovery.ts',
    text: "phase === 'committed' || phase === 'done'",
    instead: "phase === 'done'",
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'an answer of another release counts as ours',
    file: 'src/verify/judge.ts',
    text: 'return wrongMarker(received, policy, release) ?? tooSlow',
    instead: 'return tooSlow',
    tests: ['__tests__/verify/judge.test.ts'],
  },
  {
    name: 'any status is healthy',
    file: 'src/verify/judge.ts',
    text: '  if (!policy.expectStatus.includes(status)) return wrongStatus(received)\n',
    instead: '',
    tests: ['__tests__/verify/judge.test.ts'],
  },
  {
    name: 'an old OIDC token is shown again at the refresh',
    file: 'src/gcp/identity.ts',
    text: '    const token = await oidc.token(audience, context)\n',
    instead:
      "    const token = String(claims['kept'] ?? (await oidc.token(audience, context)))\n    claims = { kept: token }\n    if (token !== '') return token\n",
    tests: ['__tests__/gcp/identity.test.ts'],
  },
  {
    name: 'a redirect takes our Authorization to another host',
    file: 'src/image/session.ts',
    text: 'const allowed = authorization !== undefined && at.host === url.host',
    instead: 'const allowed = authorization !== undefined',
    tests: ['__tests__/image/registry.test.ts'],
  },
  {
    name: 'two clouds: what switches in place does so before the other one is held and verified',
    file: 'src/core/forward.ts',
    text: '  await together(holding, (lane) => hold(lane, engine, context))\n  if (await isOver()) return\n  await together(all',
    instead:
      '  for (const lane of inPlace) lane.problem = await switchOver(lane, engine, context)\n  await together(holding, (lane) => hold(lane, engine, context))\n  if (await isOver()) return\n  await together(all',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: it is decided before the one in place is verified',
    file: 'src/core/phase.ts',
    text: "  return problem ?? verified(lane, 'public', engine, context)",
    instead: '  return problem',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: the candidate is not probed again after the other one was switched',
    file: 'src/core/forward.ts',
    text: 'let gone = inPlace.length > 0 ? -1 : 0;',
    instead: 'let gone = 0;',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a 503 after the decision takes everything back',
    file: 'src/core/commit.ts',
    text: "isFailing(lane) && lane.problem?.kind !== 'unfinished'",
    instead: 'isFailing(lane)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: the held one is promoted before the mark in place says that it was decided',
    file: 'src/core/commit.ts',
    text: '    [(lane) => isInPlace(lane) && lanes.filter(isGoingOn).length > 1, noted],\n    [(lane) => !isInPlace(lane), (lane) => switchOver(lane, engine, context)],\n',
    instead:
      '    [(lane) => !isInPlace(lane), (lane) => switchOver(lane, engine, context)],\n    [(lane) => isInPlace(lane) && lanes.filter(isGoingOn).length > 1, noted],\n',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: marks are closed before all are promoted',
    file: 'src/core/commit.ts',
    text: "=> timed(lane, 'finish', () => lead(lane, 'committed', engine, context))",
    instead: "=> timed(lane, 'finish', () => lead(lane, 'finished', engine, context))",
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a lane that nothing was asked of is taken back too',
    file: 'src/core/way-back.ts',
    text: 'lane.touched && isGoingOn(lane)',
    instead: 'isGoingOn(lane)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a mark goes while the other one still says that it was committed',
    file: 'src/core/way-back.ts',
    text: '    if (misleading.length > 0) return',
    instead: '    if (misleading.length > 9) return',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: whoever takes over closes marks before all are promoted',
    file: 'src/core/resume.ts',
    text: "isNoted && (await phase('live', isForward))",
    instead: 'isNoted',
    tests: ['__tests__/core/resume.test.ts'],
  },
  {
    name: 'two clouds: what fails while marks are closed turns everything round',
    file: 'src/core/commit.ts',
    text: 'return lanes.some(isClosed) ? undefined : lanes.find(isOvertaken)',
    instead: 'return lanes.find(isFatal)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: whoever takes over turns a release round of which a mark is closed',
    file: 'src/core/recovery.ts',
    text: '...(same.some(isClosed) ? { closing: true } : {}),',
    instead: '',
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'two clouds: roll-back-failed lets the others go on although what failed is not back',
    file: 'src/core/drop.ts',
    text: '  if (left.length > 0) return false\n',
    instead: '',
    tests: [onFailure],
  },
  {
    name: 'two clouds: roll-back-failed does not tell the journal what it leaves out',
    file: 'src/core/decide.ts',
    text: 'without.length === 0 ? {} : { without }',
    instead: 'without.length < 9 ? {} : { without }',
    tests: [onFailure],
  },
  {
    name: 'two clouds: roll-back-failed takes back what failed before the other mark leaves it out',
    file: 'src/core/commit.ts',
    text: "  await together(others.filter(saysCommitted), (lane) => lead(lane, 'committed', engine, context))\n",
    instead: '',
    tests: [crash, onFailure],
  },
  {
    name: 'two clouds: the next run goes forward with a release that another mark says was going back',
    file: 'src/core/recovery.ts',
    text: "mark.phase === 'restoring' && !isLeftOut(key)",
    instead: "mark.phase === 'restoring' && isLeftOut(key)",
    tests: [twoClouds, crash],
  },
  {
    name: 'two clouds: post takes back what is on hold',
    file: 'src/core/recovery.ts',
    text: "if (history.closed || decision === 'hold') return []",
    instead: 'if (history.closed) return []',
    tests: [onFailure],
  },
  {
    name: 'tags: they move although the release went back',
    file: 'src/main.ts',
    text: 'if (built !== undefined && isGreen(story.result.outcome)) await moveTags(',
    instead: 'if (built !== undefined) await moveTags(',
    tests: [building],
  },
  {
    name: 'tags: one that was right already is left for the post step, which moves it back',
    file: 'src/image/moving-tags.ts',
    text: "  await notes.append({ type: 'moved', at: clock.now(), repository: place.repository, tag: place.tag, digest })\n",
    instead: '  void [notes, clock]\n',
    tests: [building, '__tests__/image/moving-tags.test.ts'],
  },
  {
    name: 'tags: what a tag names after it was moved is not asked for',
    file: 'src/image/moving-tags.ts',
    text: '  await prove(at, { reference: tag.tag, digest, former: found }, context)\n',
    instead: '  void prove\n',
    tests: ['__tests__/image/moving-tags.test.ts'],
  },
  {
    name: 'tags: a version that another run has put of another commit is taken over',
    file: 'src/image/put-tags.ts',
    text: 'if (theirs === ours) return true',
    instead: "if (theirs !== '') return true",
    tests: ['__tests__/image/deliver-built.test.ts'],
  },
  {
    name: 'tags: a part of a version moves although a higher version may have it',
    file: 'src/tags/tags.ts',
    text: 'overtakenBy === undefined && !asksForTags',
    instead: 'overtakenBy === undefined',
    tests: ['__tests__/tags/latest.test.ts'],
  },
  {
    name: 'registries: the token of an enterprise’s own GitHub is sent to ghcr.io',
    file: 'src/registries.ts',
    text: "host === 'github.com' ? 'ghcr.io' : `containers.${host}`",
    instead: "host === '' ? '' : 'ghcr.io'",
    tests: [building],
  },
  {
    name: 'registries: a cloud’s own repository is not made when push-to names it too',
    file: 'src/destinations.ts',
    text: 'all.findIndex(',
    instead: 'all.findLastIndex(',
    tests: ['__tests__/destinations.test.ts'],
  },
  {
    name: 'preflight: what is wrong waits for a registry that is down',
    file: 'src/preflight.ts',
    text: "    stop.abort(new TandemError('cancelled', 'something else is wrong'))\n",
    instead: '',
    tests: ['__tests__/preflight.test.ts'],
  },
  {
    name: 'tags: the post step moves them although nothing was released',
    file: 'src/core/tag-history.ts',
    text: "if (decision !== 'commit' || without.size > 0) return false",
    instead: 'if (!closed && without.size > 0) return false',
    tests: ['__tests__/journal/tags.test.ts', building],
  },
  {
    name: 'registries: credentials are sent in plain text where a registry names a place so',
    file: 'src/image/address.ts',
    text: "named.protocol === 'http:' && scheme === 'https'",
    instead: "named.protocol === 'http:' && scheme === 'http'",
    tests: ['__tests__/image/session.test.ts'],
  },
  {
    name: 'build: a build secret is an argument of docker',
    file: 'src/build/arguments.ts',
    text: 'attributes({ id, env: name })',
    instead: 'attributes({ id, env: name, value: request.secrets[id] ?? "" })',
    tests: ['__tests__/build/arguments.test.ts'],
  },
  {
    name: 'build: docker inherits the step’s environment, inputs and all',
    file: 'src/build/environment.ts',
    text: 'passed.test(name) || name === tracking',
    instead: 'passed.test(name) || name !== ""',
    tests: ['__tests__/build/environment.test.ts'],
  },
  {
    name: 'build: the image is dated by the clock, not by its commit',
    file: 'src/build/arguments.ts',
    text: 'SOURCE_DATE_EPOCH: String(request.createdAt)',
    instead: 'SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000))',
    tests: ['__tests__/build/arguments.test.ts'],
  },
  {
    name: 'build: what buildx says it has built is not compared with what it has written',
    file: 'src/build/built-digest.ts',
    text: 'written[0] === said) return said',
    instead: 'said !== undefined) return said',
    tests: ['__tests__/build/build.test.ts'],
  },
  {
    name: 'build: the builder that was made is not removed',
    file: 'src/workshop.ts',
    text: '  if (builder !== undefined)\n',
    instead: '  if (builder === "")\n',
    tests: ['__tests__/workshop.test.ts'],
  },
]
