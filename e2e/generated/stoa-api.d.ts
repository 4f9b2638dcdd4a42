export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description For administrators; newest first.
         */
        get: operations["usersList"];
        put?: never;
        /**
         * Sign up
         * @description Makes an account for a learner. Everybody may call it; 409 when the address has an account already.
         */
        post: operations["usersSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show my account */
        get: operations["usersMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name */
        patch: operations["usersUpdateMe"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Ends every other session and every API key of the account, the calling key included. A wrong current password is a fault at `/currentPassword`.
         */
        post: operations["usersChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an account
         * @description Administrators see every account, others their own; an account that may not be seen answers 404.
         */
        get: operations["usersGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description Ends the person's sessions and keys. The last active administrator keeps the role (409).
         */
        patch: operations["usersUpdate"];
        trace?: never;
    };
    "/users/{userId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an account
         * @description Ends the person's sessions and keys at once. The last active administrator cannot be suspended (409).
         */
        post: operations["usersSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate a suspended account
         * @description The person may sign in again; earlier sessions and keys stay ended.
         */
        post: operations["usersReinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my API keys
         * @description Newest first, ended ones included.
         */
        get: operations["keysList"];
        put?: never;
        /**
         * Create an API key
         * @description The token is in this answer and nowhere else. A key that makes a key can give it its own scopes and lifetime at most.
         */
        post: operations["keysCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of my API keys */
        get: operations["keysGet"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It is refused from the next call on. Revoking twice is fine.
         */
        delete: operations["keysRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        User: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "admin" | "instructor" | "learner";
            /** @enum {string} */
            state: "active" | "suspended";
            /** @description False for people who sign in at another provider only. */
            hasPassword: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        NewApiKey: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
            /** @description The public part that names the key in its token. */
            handle: string;
            scopes: ("courses:read" | "courses:write" | "assessments:read" | "assessments:write" | "tutor:read" | "tutor:write" | "users:read" | "users:write" | "admin")[];
            /**
             * @description `ended`: by a change of password or role.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked" | "ended";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
            /** @description The key itself, shown this once. */
            token: string;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
            /** @description The public part that names the key in its token. */
            handle: string;
            scopes: ("courses:read" | "courses:write" | "assessments:read" | "assessments:write" | "tutor:read" | "tutor:write" | "users:read" | "users:write" | "admin")[];
            /**
             * @description `ended`: by a change of password or role.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked" | "ended";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
        };
        Problem: {
            /** @description Page that explains this kind of problem. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Opaque id of this occurrence; it is in the server's log too. */
            instance: string;
            /** @enum {string} */
            code: "invalid_input" | "unauthenticated" | "invalid_credentials" | "forbidden" | "insufficient_scope" | "cross_site" | "suspended" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "email_taken" | "not_enrolled" | "attempt_closed" | "attempts_exhausted" | "quiz_not_open" | "tutor_locked" | "tutor_busy" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal" | "unavailable";
            errors?: {
                pointer: string;
                message: string;
            }[];
        };
    };
    responses: {
        /** @description The input is not valid */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#invalid_input",
                 *       "title": "The input is not valid",
                 *       "status": 400,
                 *       "detail": "The input is not valid",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "invalid_input"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign in or send an API key; E-mail or password is wrong */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unauthenticated",
                 *       "title": "Sign in or send an API key",
                 *       "status": 401,
                 *       "detail": "Sign in or send an API key",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "unauthenticated"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed; The API key lacks a scope; Cross-site requests are refused; The account is suspended */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#forbidden",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "Not allowed",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "forbidden"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "Not found",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "not_found"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict with the current state; The e-mail address has an account; Enrol in the course first; The attempt is closed; No attempts left; The quiz is not open; The tutor is off during an open graded attempt; An answer is already being written */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#conflict",
                 *       "title": "Conflict with the current state",
                 *       "status": 409,
                 *       "detail": "Conflict with the current state",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#payload_too_large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "detail": "The body is too large",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "payload_too_large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported media type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unsupported_media_type",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "Unsupported media type",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "unsupported_media_type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#rate_limited",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "rate_limited"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#internal",
                 *       "title": "Something went wrong on our side",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "internal"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    usersList: {
        parameters: {
            query?: {
                q?: string;
                role?: "admin" | "instructor" | "learner";
                state?: "active" | "suspended";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *           "email": "lena@school.example",
                     *           "name": "Lena Okafor",
                     *           "role": "learner",
                     *           "state": "active",
                     *           "hasPassword": true,
                     *           "createdAt": "2026-03-02T08:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["User"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    usersSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "lena@school.example",
                 *       "name": "Lena Okafor",
                 *       "password": "seven quiet herons"
                 *     }
                 */
                "application/json": {
                    /** @description E-mail address; upper and lower case are the same. */
                    email: string;
                    /** @description Name as others see it. */
                    name: string;
                    /** @description 8 to 200 characters, none of the most common ones and not the e-mail address. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description Path of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    usersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    usersUpdateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lena Okafor"
                 *     }
                 */
                "application/json": {
                    /** @description Name as others see it. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
        };
    };
    usersChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "seven quiet herons",
                 *       "newPassword": "eleven loud magpies"
                 *     }
                 */
                "application/json": {
                    /** @description Left out only by a person who has no password yet. */
                    currentPassword?: string;
                    /** @description 8 to 200 characters, none of the most common ones and not the e-mail address. */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    usersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    usersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "instructor"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role: "admin" | "instructor" | "learner";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "instructor",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
        };
    };
    usersSuspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "suspended",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
        };
    };
    usersReinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f6e-2b6a-7c3e-9d5f-2f1c7a1b2c3d",
                     *       "email": "lena@school.example",
                     *       "name": "Lena Okafor",
                     *       "role": "learner",
                     *       "state": "active",
                     *       "hasPassword": true,
                     *       "createdAt": "2026-03-02T08:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
        };
    };
    keysList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01980f70-11aa-7b21-8c44-5a6b7c8d9e0f",
                     *           "name": "Timetable sync",
                     *           "handle": "4kTz90QmVb2c",
                     *           "scopes": [
                     *             "courses:read",
                     *             "users:read"
                     *           ],
                     *           "state": "active",
                     *           "createdAt": "2026-03-02T08:20:00.000Z",
                     *           "expiresAt": "2027-03-02T08:20:00.000Z",
                     *           "lastUsedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    keysCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Timetable sync",
                 *       "scopes": [
                 *         "courses:read",
                 *         "users:read"
                 *       ],
                 *       "expiresAt": "2027-03-02T08:20:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** @description What the key is for. */
                    name: string;
                    scopes: ("courses:read" | "courses:write" | "assessments:read" | "assessments:write" | "tutor:read" | "tutor:write" | "users:read" | "users:write" | "admin")[];
                    /** @description When it stops working; null or left out: never. */
                    expiresAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description Path of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f70-11aa-7b21-8c44-5a6b7c8d9e0f",
                     *       "name": "Timetable sync",
                     *       "handle": "4kTz90QmVb2c",
                     *       "scopes": [
                     *         "courses:read",
                     *         "users:read"
                     *       ],
                     *       "state": "active",
                     *       "createdAt": "2026-03-02T08:20:00.000Z",
                     *       "expiresAt": "2027-03-02T08:20:00.000Z",
                     *       "lastUsedAt": null,
                     *       "token": "stoa_live_4kTz90QmVb2c_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEE000000"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
        };
    };
    keysGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01980f70-11aa-7b21-8c44-5a6b7c8d9e0f",
                     *       "name": "Timetable sync",
                     *       "handle": "4kTz90QmVb2c",
                     *       "scopes": [
                     *         "courses:read",
                     *         "users:read"
                     *       ],
                     *       "state": "active",
                     *       "createdAt": "2026-03-02T08:20:00.000Z",
                     *       "expiresAt": "2027-03-02T08:20:00.000Z",
                     *       "lastUsedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    keysRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier (UUID). */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
}
