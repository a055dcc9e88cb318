"""AWS's command line and Python library run containers on ECS in the local clouds.

Needs boto3, the command `aws` (or the path of it in AWS_COMMAND), the environment that `npm run clouds` prints, and in the environment the
images IMAGE_1, IMAGE_2 and IMAGE_ENDS, the roles and a BALANCER. Prints a line for each check; exit code 0 when all hold. Every answer of ECS
is compared with the shape that botocore declares for it.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request

import boto3

COMMAND = os.environ.get("AWS_COMMAND", "aws")
BALANCER = json.loads(os.environ["BALANCER"])
NETWORK = {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": ["sg-1"], "assignPublicIp": "ENABLED"}}
QUICK = {"Delay": 1, "MaxAttempts": 60}

ecs = boto3.client("ecs", region_name="us-east-1")
strange = set()


def compare(shape, value, path):
    """What botocore's parser would pass over in silence: members that the model has not, and values of another type."""
    kinds = {"structure": dict, "map": dict, "list": list, "string": str, "boolean": bool, "integer": int, "long": int, "double": (int, float), "timestamp": (int, float)}
    if not isinstance(value, kinds.get(shape.type_name, object)) or (isinstance(value, bool) and shape.type_name != "boolean"):
        strange.add(f"{path} is {value!r}, not {shape.type_name}")
    elif shape.type_name == "structure":
        for name, member in value.items():
            if name in shape.members:
                compare(shape.members[name], member, f"{path}.{name}")
            else:
                strange.add(f"{path}.{name} is not in the model")
        strange.update(f"{path}.{name} is missing" for name in shape.required_members if name not in value)
    elif shape.type_name == "list":
        for member in value:
            compare(shape.member, member, f"{path}[]")
    elif shape.type_name == "string" and shape.enum and value not in shape.enum:
        strange.add(f"{path} is {value!r}, not one of {shape.enum}")


def look(operation_model, response_dict, **_):
    if response_dict["status_code"] == 200:
        compare(operation_model.output_shape, json.loads(response_dict["body"]), operation_model.name)


ecs.meta.events.register("before-parse.ecs", look)


def aws(*arguments):
    """Runs the command line; returns its answer as JSON, or its complaint."""
    done = subprocess.run([COMMAND, "ecs", *arguments, "--output", "json"], capture_output=True, text=True, env={**os.environ, "AWS_REGION": "us-east-1"})
    return json.loads(done.stdout or "{}") if done.returncode == 0 else done.stderr.strip()


def register(family, image, **extra):
    container = {"name": "web", "image": image, "portMappings": [{"containerPort": 8080}]}
    logs = {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/boto", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web"}}
    definition = ecs.register_task_definition(
        family=family,
        networkMode="awsvpc",
        requiresCompatibilities=["FARGATE"],
        cpu="256",
        memory="512",
        executionRoleArn=os.environ["EXECUTION_ROLE"],
        taskRoleArn=os.environ["TASK_ROLE"],
        containerDefinitions=[{**container, "logConfiguration": logs}],
        **extra,
    )
    return definition["taskDefinition"]["taskDefinitionArn"]


def service(name="boto"):
    return ecs.describe_services(services=[name], include=["TAGS"])["services"][0]


def deployment(name="boto"):
    newest = ecs.list_service_deployments(service=name)["serviceDeployments"][0]["serviceDeploymentArn"]
    return ecs.describe_service_deployments(serviceDeploymentArns=[newest])["serviceDeployments"][0]


def until(ask, holds):
    for _ in range(600):
        answer = ask()
        if holds(answer):
            return answer
        time.sleep(0.1)
    raise TimeoutError(str(answer))


def over(each):
    return each["status"] in ("SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED")


def version(host):
    with urllib.request.urlopen(f"https://{host}/") as response:
        return json.load(response)["version"]


def visible(ask):
    """Reads may lag behind: asks again while something is said to be missing."""
    for _ in range(50):
        try:
            return ask()
        except ecs.exceptions.ClientError as error:
            last = error
            time.sleep(0.1)
    raise last


def classic():
    ecs.create_cluster()
    first = register("boto", os.environ["IMAGE_1"])
    group = {
        "targetGroupArn": BALANCER["targetGroupArn"],
        "containerName": "web",
        "containerPort": 8080,
        "advancedConfiguration": {
            "alternateTargetGroupArn": BALANCER["alternateTargetGroupArn"],
            "productionListenerRule": BALANCER["productionListenerRule"],
            "testListenerRule": BALANCER["testListenerRule"],
            "roleArn": os.environ["INFRASTRUCTURE_ROLE"],
        },
    }
    asked = {"serviceName": "boto", "taskDefinition": first, "desiredCount": 2, "launchType": "FARGATE", "networkConfiguration": NETWORK, "loadBalancers": [group]}
    visible(lambda: ecs.create_service(**asked, tags=[{"key": "team", "value": "web"}]))
    time.sleep(0.2)
    ecs.get_waiter("services_stable").wait(services=["boto"], WaiterConfig=QUICK)
    made = service()
    yield "boto3 waits until a service is stable", made["runningCount"] == 2 and made["tags"] == [{"key": "team", "value": "web"}]
    yield "its load balancer answers", version(BALANCER["host"]) == "1"
    ecs.update_service(service="boto", taskDefinition=register("boto", os.environ["IMAGE_2"]))
    waited = aws("wait", "services-stable", "--services", "boto")
    yield "the command line waits for an update", waited == {} and until(deployment, over)["status"] == "SUCCESSFUL"
    yield "the new version answers", version(BALANCER["host"]) == "2"
    tasks = list(ecs.get_paginator("list_tasks").paginate(serviceName="boto", PaginationConfig={"PageSize": 1}))
    yield "tasks are listed page by page", [len(page["taskArns"]) for page in tasks] == [1, 1]
    revision = deployment()["targetServiceRevision"]["arn"]
    described = ecs.describe_service_revisions(serviceRevisionArns=[revision])["serviceRevisions"][0]
    yield "a revision names the digest", described["containerImages"][0]["imageDigest"] == os.environ["IMAGE_2"].split("@")[1]


def paused():
    hook = {"targetType": "PAUSE", "lifecycleStages": ["POST_TEST_TRAFFIC_SHIFT"], "timeoutConfiguration": {"timeoutInMinutes": 1440, "action": "ROLLBACK"}}
    ecs.update_service(service="boto", deploymentConfiguration={"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 1, "lifecycleHooks": [hook]})
    ecs.update_service(service="boto", taskDefinition="boto:1")
    waits = lambda each: any(hook["status"] == "AWAITING_ACTION" for hook in each.get("lifecycleHookDetails", []))
    held = until(deployment, waits)
    yield "a deployment pauses before the traffic shifts", (held["lifecycleStage"], version(BALANCER["host"])) == ("POST_TEST_TRAFFIC_SHIFT", "2")
    yield "its test listener has the new version", until(lambda: version(BALANCER["testHost"]), lambda each: each == "1") == "1"
    hook_id = held["lifecycleHookDetails"][0]["hookId"]
    aws("continue-service-deployment", "--service-deployment-arn", held["serviceDeploymentArn"], "--hook-id", hook_id, "--action", "CONTINUE")
    yield "the command line lets it go", until(deployment, over)["status"] == "SUCCESSFUL" and version(BALANCER["host"]) == "1"


def alone():
    definition = register("boto-job", os.environ["IMAGE_ENDS"])
    task = ecs.run_task(taskDefinition=definition, launchType="FARGATE", networkConfiguration=NETWORK, startedBy="boto")["tasks"][0]["taskArn"]
    until(lambda: ecs.describe_tasks(tasks=[task])["tasks"], len)
    ecs.get_waiter("tasks_stopped").wait(tasks=[task], WaiterConfig=QUICK)
    ended = ecs.describe_tasks(tasks=[task])["tasks"][0]
    yield "a one-off task ends with its exit code", (ended["stopCode"], ended["containers"][0]["exitCode"]) == ("EssentialContainerExited", 3)
    group = {"logGroupName": "/ecs/boto", "logStreamName": f"web/web/{task.split('/')[-1]}"}
    logs = boto3.client("logs", region_name="us-east-1")
    read = lambda: [line["message"] for line in visible(lambda: logs.get_log_events(**group))["events"]]
    yield "its lines are in the log", until(read, len) == ["no database"]
    families = ecs.get_paginator("list_task_definition_families").paginate(familyPrefix="boto").build_full_result()
    yield "families are listed", families["families"] == ["boto", "boto-job"]


def express():
    container = {"image": os.environ["IMAGE_1"], "containerPort": 8080}
    roles = {"executionRoleArn": os.environ["EXECUTION_ROLE"], "infrastructureRoleArn": os.environ["INFRASTRUCTURE_ROLE"]}
    made = ecs.create_express_gateway_service(serviceName="boto-express", primaryContainer=container, healthCheckPath="/", cpu="256", memory="512", **roles)
    arn = made["service"]["serviceArn"]
    until(lambda: visible(lambda: deployment("boto-express")), over)
    described = aws("describe-express-gateway-service", "--service-arn", arn)["service"]
    host = described["activeConfigurations"][0]["ingressPaths"][0]["endpoint"].removeprefix("https://")
    yield "an Express service answers at its endpoint", host.endswith(".ecs.us-east-1.on.aws") and version(host) == "1"
    updated = ecs.update_express_gateway_service(serviceArn=arn, primaryContainer={**container, "image": os.environ["IMAGE_2"]})
    revision = updated["service"]["targetConfiguration"]["serviceRevisionArn"]
    until(lambda: deployment("boto-express"), lambda each: each["targetServiceRevision"]["arn"] == revision)
    ended = until(lambda: deployment("boto-express"), over)
    yield "an update is found by its revision and bakes", ended["status"] == "SUCCESSFUL" and (ended["finishedAt"] - ended["startedAt"]).total_seconds() > 360
    yield "the new version answers", version(host) == "2"
    ecs.delete_express_gateway_service(serviceArn=arn)
    ecs.get_waiter("services_inactive").wait(services=["boto-express"], WaiterConfig=QUICK)
    yield "boto3 waits until a deleted service is inactive", service("boto-express")["status"] == "INACTIVE"


def refused():
    complaint = aws("update-service", "--service", "nobody", "--desired-count", "1")
    yield "the command line is told what is not there", "ServiceNotFoundException" in str(complaint)
    complaint = aws("describe-clusters", "--clusters", "nobody")
    yield "a missing cluster is a failure, not an error", complaint["failures"][0]["reason"] == "MISSING"
    try:
        register("boto", os.environ["IMAGE_1"], runtimePlatform={"cpuArchitecture": "Z80"})
    except ecs.exceptions.ClientError as error:
        yield "an architecture that the model has not is refused", "cpuArchitecture" in str(error)


def main():
    failed = 0
    for part in (classic, paused, alone, express, refused):
        for what, holds in part():
            failed += not holds
            print(f"{'ok' if holds else 'FAILED'}  {what}", flush=True)
    for each in sorted(strange):
        print(each)
    print(f"{'FAILED' if strange else 'ok'}  every answer has the shape that botocore declares")
    sys.exit(1 if failed or strange else 0)


main()
