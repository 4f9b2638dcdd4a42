"""The same two operations as a small FastAPI service would have them: asyncpg, a pool as large as ours."""

import hashlib
import hmac
import json
import os
import re
from base64 import urlsafe_b64encode
from typing import Literal, Optional
from uuid import UUID

import asyncpg
from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel

app = FastAPI()
state = {}

KEY = re.compile(r"^Bearer stoa_[a-z]{2,8}_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})[0-9A-Za-z]{6}$")


@app.on_event("startup")
async def open_pool():
    state["pool"] = await asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=20, max_size=20)


@app.on_event("shutdown")
async def close_pool():
    await state["pool"].close()


class Lesson(BaseModel):
    id: UUID
    courseId: UUID
    moduleId: UUID
    slug: str
    title: str
    summary: str
    body: str
    minutes: int
    position: int
    state: Literal["draft", "published"]
    version: int
    createdAt: str
    updatedAt: str


class User(BaseModel):
    id: UUID
    email: str
    name: str
    role: Literal["admin", "instructor", "learner"]
    state: Literal["active", "suspended"]
    hasPassword: bool
    createdAt: str


class Caller(BaseModel):
    user_id: UUID
    role: str
    scopes: list


def is_secret_of(kept: str, secret: str) -> bool:
    given = urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()).rstrip(b"=").decode()
    return hmac.compare_digest(kept, given)


async def caller_of(authorization: Optional[str] = Header(None)) -> Caller:
    match = KEY.match(authorization or "")
    if match:
        key = await state["pool"].fetchrow(
            """select k.secret_hash, k.scopes, u.id as user_id, u.role
               from api_keys k join users u on u.id = k.user_id
               where k.handle = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
                 and k.version = u.session_version and u.suspended_at is null""",
            match[1],
        )
        if key and is_secret_of(key["secret_hash"], match[2]):
            return Caller(user_id=key["user_id"], role=key["role"], scopes=json.loads(key["scopes"]))
    raise HTTPException(401)


@app.get("/healthz")
async def health():
    return {"status": "ok"}


@app.get("/api/v1/lessons/{lesson_id}", response_model=Lesson)
async def get_lesson(lesson_id: UUID):
    lesson = await state["pool"].fetchrow(
        """select l.id, l.course_id as "courseId", l.module_id as "moduleId", l.slug, l.title, l.summary, l.body,
                  l.minutes, l.position, l.state, l.version,
                  to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
                  to_char(l.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
           from lessons l join courses c on c.id = l.course_id
           where l.id = $1 and l.state = 'published' and c.state = 'published' and c.access = 'open'""",
        lesson_id,
    )
    if lesson is None:
        raise HTTPException(404)
    return dict(lesson)


@app.get("/api/v1/users/{user_id}", response_model=User)
async def get_user(user_id: UUID, caller: Caller = Depends(caller_of)):
    if "users:read" not in caller.scopes:
        raise HTTPException(403)
    if caller.user_id != user_id and caller.role != "admin":
        raise HTTPException(404)
    user = await state["pool"].fetchrow(
        """select id, email, name, role, password_hash is not null as "hasPassword",
                  case when suspended_at is null then 'active' else 'suspended' end as state,
                  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
           from users where id = $1""",
        user_id,
    )
    if user is None:
        raise HTTPException(404)
    return dict(user)
