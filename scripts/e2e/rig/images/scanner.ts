import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Debian } from '../debian.ts'
import type { PlatformImage } from '../oci.ts'
import { native } from '../programs.ts'

/** BuildKit's docs/attestations/sbom-protocol.md, November 2026: a file for the main target, and one for each of the extras. */
const script = `#!/bin/busybox sh
set -e
scan() {
  name=$(busybox basename "$1")
  files=$(busybox find "$1" -type f | busybox wc -l)
  busybox cat > "$BUILDKIT_SCAN_DESTINATION/$name.spdx.json" <<END
{"_type":"https://in-toto.io/Statement/v0.1","predicateType":"https://spdx.dev/Document","subject":[],"predicate":
{"spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","SPDXID":"SPDXRef-DOCUMENT","name":"$name",
"documentNamespace":"https://example.com/spdx/$name","creationInfo":{"created":"2026-01-01T00:00:00Z","creators":["Tool: stand-in"]},
"packages":[{"name":"$name","SPDXID":"SPDXRef-Package","downloadLocation":"NOASSERTION","comment":"$files files"}]}}
END
}
scan "$BUILDKIT_SCAN_SOURCE"
for each in "\${BUILDKIT_SCAN_SOURCE_EXTRAS:-/none}"/*; do
  [ ! -d "$each" ] || scan "$each"
done
`

/** Stands for `docker/buildkit-syft-scanner:stable-1`, which `--sbom` asks: counts the files instead of naming packages. */
export async function scannerImage(debian: Debian, folder: string): Promise<PlatformImage> {
  const root = join(folder, 'scanner')
  await mkdir(root)
  await debian.unpack(['busybox-static'], native, root)
  await writeFile(join(root, 'scan'), script, { mode: 0o755 })
  return { architecture: native, root, config: { Entrypoint: ['/scan'], Env: ['PATH=/usr/bin'] } }
}
