import type { Bug } from './bug.ts'

const cloudRun = '__tests__/targets/gcp/cloud-run/next.test.ts'
const look = '__tests__/targets/gcp/cloud-run/view.test.ts'

export const cloudRunBugs: readonly Bug[] = [
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
    file: 'src/targets/gcp/cloud-run/request.ts',
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
    file: 'src/targets/gcp/cloud-run/back.ts',
    text: '  if (!labelled) return reroute(way, seen, back)',
    instead: '  if (way.goal === "back") return reroute(way, seen, back)',
    tests: [cloudRun],
  },
  {
    name: 'a service is deleted that this release did not create',
    file: 'src/targets/gcp/cloud-run/back.ts',
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
    name: 'a line that Cloud Run writes into the status counts as a change by somebody else',
    file: 'src/targets/gcp/cloud-run/fingerprint.ts',
    text: '  return hashOf({ uid,',
    instead: '  return hashOf({ etag: view.etag, uid,',
    tests: [look],
  },
  {
    name: 'a policy that cannot be read counts as one that lets nobody in',
    file: 'src/targets/gcp/cloud-run/next.ts',
    text: 'openTo?.every((member) => !closed.includes(member))',
    instead: '(openTo ?? []).every((member) => !closed.includes(member))',
    tests: [cloudRun],
  },
  {
    name: 'an undo takes back what somebody else has set since',
    file: 'src/targets/gcp/cloud-run/fields.ts',
    text: 'now.ingress === to.ingress ? from.ingress : now.ingress',
    instead: 'from.ingress',
    tests: [cloudRun],
  },
]
