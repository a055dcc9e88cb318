import os

from fastapi import FastAPI, Response

app = FastAPI(title="shop", version=os.environ.get("RELEASE_VERSION", "0"))


@app.get("/")
def front_page() -> dict[str, str]:
    return {"greeting": "Hello", "cloud": os.environ.get("CLOUD_PROVIDER", "none")}


# Not /healthz: Cloud Run keeps that path for itself, so that no container gets it.
@app.get("/health")
def health(response: Response) -> dict[str, str]:
    response.headers["x-release-id"] = os.environ.get("RELEASE_ID", "")
    return {"status": "ok"}
