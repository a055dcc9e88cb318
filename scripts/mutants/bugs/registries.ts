import type { Bug } from './bug.ts'

const building = '__tests__/recipes/build.test.ts'

export const registryBugs: readonly Bug[] = [
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
]
