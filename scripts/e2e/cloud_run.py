"""Google's own Cloud Run library, over REST, against the local clouds.

Needs google-cloud-run and requests, HTTPS_PROXY and REQUESTS_CA_BUNDLE, and a bearer token in OPERATOR_TOKEN. Makes a
service, holds a second revision at 0 %, sends it all traffic, and deletes it again. Prints a line for each check.
"""

import os
import sys
import time

import requests
from google.api_core import exceptions
from google.cloud import run_v2
from google.oauth2.credentials import Credentials
from google.protobuf import field_mask_pb2

PARENT = "projects/acme-prod/locations/us-central1"
NAME = f"{PARENT}/services/python"
IMAGE = "us-central1-docker.pkg.dev/acme-prod/tandem/python"
REVISION = run_v2.TrafficTargetAllocationType.TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION

credentials = Credentials(token=os.environ["OPERATOR_TOKEN"])
services = run_v2.ServicesClient(credentials=credentials, transport="rest")
revisions = run_v2.RevisionsClient(credentials=credentials, transport="rest")


def template(version, **more):
    return run_v2.RevisionTemplate(containers=[run_v2.Container(image=f"{IMAGE}:{version}")], **more)


def update(paths, **fields):
    request = run_v2.UpdateServiceRequest(
        service=run_v2.Service(name=NAME, **fields), update_mask=field_mask_pb2.FieldMask(paths=paths)
    )
    return services.update_service(request=request).result(timeout=60)


def to(revision, percent=0, tag=""):
    return run_v2.TrafficTarget(type_=REVISION, revision=revision, percent=percent, tag=tag)


def version_at(url):
    return requests.get(url, timeout=30).json()["version"]


def serves(url, version):
    """Front ends go on to ask the old revision for a moment."""
    for _ in range(20):
        if version_at(url) == version:
            return True
        time.sleep(0.25)
    return False


def refused(call, kind):
    try:
        call()
    except kind:
        return True
    return False


def main():
    checks = {}
    made = services.create_service(
        parent=PARENT, service_id="python", service=run_v2.Service(template=template("1"), invoker_iam_disabled=True)
    ).result(timeout=60)
    old = made.latest_ready_revision.split("/")[-1]
    checks["a service is made and is ready"] = made.terminal_condition.state == run_v2.Condition.State.CONDITION_SUCCEEDED
    checks["it answers at its address"] = version_at(made.uri) == "1"

    held = update(
        ["template", "traffic"], template=template("2", revision="python-new"), traffic=[to(old, 100), to("python-new", tag="new")]
    )
    candidate = [status.uri for status in held.traffic_statuses if status.tag == "new"]
    checks["a revision is held at 0 %"] = version_at(held.uri) == "1"
    checks["and answers at its tag's address"] = [version_at(url) for url in candidate] == ["2"]

    promoted = update(["traffic"], traffic=[to("python-new", 100)])
    checks["traffic is sent to it"] = serves(promoted.uri, "2")
    checks["an etag of the past is refused"] = refused(
        lambda: update(["traffic"], etag=made.etag, traffic=[to(old, 100)]), exceptions.Conflict
    ) or refused(lambda: update(["traffic"], etag=made.etag, traffic=[to(old, 100)]), exceptions.Aborted)
    checks["a service that is not there is not found"] = refused(
        lambda: services.get_service(name=f"{PARENT}/services/none"), exceptions.NotFound
    )
    names = [each.name.split("/")[-1] for each in revisions.list_revisions(parent=NAME)]
    checks["both revisions are listed"] = sorted(names) == sorted([old, "python-new"])
    services.delete_service(name=NAME).result(timeout=60)
    checks["it is deleted"] = refused(lambda: services.get_service(name=NAME), exceptions.NotFound)

    for name, holds in checks.items():
        print(f"{'ok' if holds else 'FAILED'}  {name}")
    sys.exit(0 if all(checks.values()) else 1)


main()
