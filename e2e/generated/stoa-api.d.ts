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
    "/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List courses
         * @description Published courses, newest first, or the caller's own. With `q`, the best matches first, each with the place where it was found.
         */
        get: operations["coursesList"];
        put?: never;
        /**
         * Create a course
         * @description A draft that only its staff see. The caller becomes its first instructor.
         */
        post: operations["coursesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a course and its outline */
        get: operations["coursesGet"];
        put?: never;
        post?: never;
        /**
         * Delete a draft course
         * @description With everything in it. A published course must be unpublished first; once people have enrolled, `confirm` must hold its slug.
         */
        delete: operations["coursesDelete"];
        options?: never;
        head?: never;
        /** Change a course */
        patch: operations["coursesUpdate"];
        trace?: never;
    };
    "/course-slugs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a course by its name in addresses */
        get: operations["coursesResolve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a course
         * @description Needs at least one published lesson.
         */
        post: operations["coursesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a course back to draft
         * @description Learners keep their enrolment and progress, and see it again when it is published.
         */
        post: operations["coursesUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the glossary of a course
         * @description In alphabetical order.
         */
        get: operations["coursesGlossary"];
        /** Replace the glossary of a course */
        put: operations["coursesPutGlossary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/markdown-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render Markdown as a lesson would show it
         * @description For instructors. Nothing is stored.
         */
        post: operations["coursesPreviewMarkdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a course
         * @description Lessons, pictures, glossary, names of groups, questions with their keys, quizzes, assignments and the gradebook's set-up, for its instructors. Not in it: people and what they did, exceptions made for them, passwords, and earlier versions.
         */
        get: operations["coursesExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a course
         * @description A new course from the file of an export, all of it or nothing; for instructors, who teach it from then on. A body may have 60 MB.
         */
        post: operations["coursesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a module at the end of a course */
        post: operations["modulesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/{moduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an empty module */
        delete: operations["modulesDelete"];
        options?: never;
        head?: never;
        /** Rename a module */
        patch: operations["modulesUpdate"];
        trace?: never;
    };
    "/modules/{moduleId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a module within its course
         * @description A position past the end means the end.
         */
        post: operations["modulesMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/{moduleId}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a lesson at the end of a module
         * @description As a draft, which only the course's staff see.
         */
        post: operations["lessonsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lesson
         * @description Lessons of an open course are for everybody, others for those enrolled (409 `not_enrolled`).
         */
        get: operations["lessonsGet"];
        put?: never;
        post?: never;
        /**
         * Delete a lesson
         * @description With its history and the progress learners made in it.
         */
        delete: operations["lessonsDelete"];
        options?: never;
        head?: never;
        /** Change a lesson */
        patch: operations["lessonsUpdate"];
        trace?: never;
    };
    "/lessons/{lessonId}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lesson as HTML
         * @description Rendered and sanitised, with the anchors that the tutor's citations use.
         */
        get: operations["lessonsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a lesson within its course
         * @description A position past the end means the end.
         */
        post: operations["lessonsMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a lesson */
        post: operations["lessonsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a lesson back to draft */
        post: operations["lessonsUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved versions of a lesson
         * @description Newest first, for the course's staff.
         */
        get: operations["lessonsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a saved version of a lesson */
        get: operations["lessonsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that I opened a lesson
         * @description Where `nextLessonId` goes on from.
         */
        post: operations["lessonsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a lesson as done */
        post: operations["lessonsComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a lesson as not done */
        post: operations["lessonsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol in a course
         * @description Enrolling twice changes nothing; coming back after leaving resumes the progress made.
         */
        post: operations["enrolmentsEnrol"];
        /**
         * Leave a course
         * @description What was done in it is kept.
         */
        delete: operations["enrolmentsLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the courses I am enrolled in
         * @description Latest enrolment first, each with progress and the lesson to go on with.
         */
        get: operations["enrolmentsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read my progress in a course */
        get: operations["enrolmentsProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture
         * @description A PNG, JPEG, GIF, WebP or SVG picture of 5 MB at most, for the Markdown of the course. What it is is read from its bytes. The same picture again answers with the file that is there.
         */
        post: operations["filesUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a file is
         * @description The bytes are at `url`, for whoever may view the course.
         */
        get: operations["filesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/instructors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the instructors of a course
         * @description For themselves and administrators: in the order in which they were added.
         */
        get: operations["instructorsList"];
        put?: never;
        /**
         * Add an instructor to a course
         * @description By the address of an active account whose role is instructor or administrator; every other address is a fault at `/email`, in the same words whether it has an account or none. Adding somebody twice changes nothing.
         */
        post: operations["instructorsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/instructors/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an instructor of a course */
        get: operations["instructorsGet"];
        put?: never;
        post?: never;
        /**
         * Remove an instructor from a course
         * @description At once; what they wrote and marked stays. Instructors may remove themselves. 409 where no instructor with an open account would be left.
         */
        delete: operations["instructorsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the learners of a course
         * @description For its instructors: by name, with progress and groups. Those who left are not listed.
         */
        get: operations["learnersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a course
         * @description By name, for its instructors.
         */
        get: operations["groupsList"];
        put?: never;
        /** Create a group */
        post: operations["groupsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a group */
        get: operations["groupsGet"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Its members stay in the course. Exceptions of quizzes for the group end, for open attempts too.
         */
        delete: operations["groupsDelete"];
        options?: never;
        head?: never;
        /** Rename a group */
        patch: operations["groupsUpdate"];
        trace?: never;
    };
    "/groups/{groupId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a learner into a group
         * @description Putting them there twice changes nothing. Exceptions of quizzes for the group hold at once.
         */
        put: operations["groupsAddMember"];
        post?: never;
        /** Take a learner out of a group */
        delete: operations["groupsRemoveMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a course
         * @description For its instructors; without keys, oldest first.
         */
        get: operations["questionsList"];
        put?: never;
        /** Create a question */
        post: operations["questionsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a question with its key */
        get: operations["questionsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a question
         * @description A changed body becomes a new version; attempts that have started keep the one they pinned.
         */
        patch: operations["questionsUpdate"];
        trace?: never;
    };
    "/questions/{questionId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a question */
        post: operations["questionsArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore an archived question */
        post: operations["questionsRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/question-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tags of a course's questions */
        get: operations["questionsTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quizzes that use a question
         * @description Those that name it and those whose draws may take it.
         */
        get: operations["questionsUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a question
         * @description Newest first.
         */
        get: operations["questionsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a version of a question with its key */
        get: operations["questionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back a version of a question
         * @description As a new version, so that nothing is lost.
         */
        post: operations["questionsRestoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/questions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a question before it is saved
         * @description What readers may notice: cues that give the answer away, and hurdles for those who know it. Nothing is kept, and nothing is refused for it. Rules about wording apply in English courses.
         */
        post: operations["questionsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/questions/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a course that have findings
         * @description Of questions in use; for the instructors of the course.
         */
        get: operations["questionsFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/questions/findings/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the findings of a course by rule
         * @description With the places of right answers over the bank and over each quiz.
         */
        get: operations["questionsFindingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the findings of a question
         * @description Those that were dismissed too.
         */
        get: operations["questionsFindingsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/findings/{findingId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a finding as it is
         * @description It stays dismissed until the text that it speaks of changes.
         */
        post: operations["questionsDismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/findings/{findingId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a dismissed finding back */
        post: operations["questionsRestoreFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/question-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of a course's questions
         * @description A flat list of the tree, in the order of their making; for its instructors.
         */
        get: operations["categoriesList"];
        put?: never;
        /**
         * Create a category
         * @description A course has at most 100.
         */
        post: operations["categoriesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/question-categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a category */
        get: operations["categoriesGet"];
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description What is in it moves up. Refused while a quiz draws from it.
         */
        delete: operations["categoriesDelete"];
        options?: never;
        head?: never;
        /**
         * Rename or move a category
         * @description Into itself or one that it holds is refused.
         */
        patch: operations["categoriesUpdate"];
        trace?: never;
    };
    "/courses/{courseId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skills of a course
         * @description In the order of their making; for those who learn or teach there.
         */
        get: operations["skillsList"];
        put?: never;
        /**
         * Create a skill
         * @description A course has at most 100.
         */
        post: operations["skillsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a skill */
        get: operations["skillsGet"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Its questions stay. Refused while a quiz draws by it.
         */
        delete: operations["skillsDelete"];
        options?: never;
        head?: never;
        /** Rename a skill */
        patch: operations["skillsUpdate"];
        trace?: never;
    };
    "/skills/{skillId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a skill into another
         * @description Its questions and the draws from it are the other's from then on.
         */
        post: operations["skillsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the practice questions of a lesson
         * @description Without keys, with the caller's last try. In the order of their making; the lesson's text places them.
         */
        get: operations["practiceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the practice questions that no lesson places */
        get: operations["practiceListOfCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/{questionId}/practice-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a practice question
         * @description Grades the try at once and tells the feedback to it. The solution is told with a right answer, or after the last hint.
         */
        post: operations["practiceAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/quizzes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quizzes of a course
         * @description Drafts for its instructors only. `mine` is what the quiz is to the caller.
         */
        get: operations["quizzesList"];
        put?: never;
        /**
         * Create a quiz
         * @description A draft without questions.
         */
        post: operations["quizzesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a quiz */
        get: operations["quizzesGet"];
        put?: never;
        post?: never;
        /** Delete a quiz that nobody has attempted */
        delete: operations["quizzesDelete"];
        options?: never;
        head?: never;
        /**
         * Change a quiz
         * @description A changed time limit or closing date moves the deadlines of open attempts too.
         */
        patch: operations["quizzesUpdate"];
        trace?: never;
    };
    "/quizzes/{quizId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a quiz */
        post: operations["quizzesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide a quiz from learners */
        post: operations["quizzesUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the questions of a quiz work
         * @description Facility, discrimination, distractors, Cronbach's α and the standard error of measurement, over the first attempt of each learner that is marked in full. For the instructors of the course.
         */
        get: operations["quizzesStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the questions of a quiz, for its instructors */
        get: operations["quizzesQuestions"];
        /**
         * Set the questions of a quiz
         * @description In their order, with draws and the sections that they stand in; what belongs to no section comes first. Practice questions are refused, since practice shows their key.
         */
        put: operations["quizzesSetQuestions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a quiz as a paper to print, with its key
         * @description For its instructors. Up to 26 versions differ in what is drawn and shuffled.
         */
        get: operations["quizzesPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exceptions of a quiz
         * @description For its instructors. A person's own beats those of their groups, point by point; of several groups the most generous counts.
         */
        get: operations["overridesList"];
        put?: never;
        /**
         * Make an exception for a person or a group
         * @description More time, other dates, more attempts. The deadlines of open attempts follow.
         */
        post: operations["overridesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overrides/{overrideId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an exception */
        get: operations["overridesGet"];
        put?: never;
        post?: never;
        /**
         * End an exception
         * @description The deadlines of open attempts follow.
         */
        delete: operations["overridesDelete"];
        options?: never;
        head?: never;
        /**
         * Change an exception
         * @description The deadlines of open attempts follow.
         */
        patch: operations["overridesUpdate"];
        trace?: never;
    };
    "/quizzes/{quizId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List everybody's attempts at a quiz
         * @description For its instructors; newest first.
         */
        get: operations["attemptsList"];
        put?: never;
        /**
         * Start an attempt
         * @description Or resume the open one: starting twice gives the same attempt.
         */
        post: operations["attemptsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/attempts/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's own attempts at a quiz */
        get: operations["attemptsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own attempt
         * @description Questions without keys, the answers that count, the deadline and the server's clock.
         */
        get: operations["attemptsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every answer that arrived for an attempt
         * @description For instructors; latest first, late ones included.
         */
        get: operations["markingHistory"];
        put?: never;
        /**
         * Save answers
         * @description Up to 50 events. An acknowledged event is committed. Events are named by `client` and `clientSeq`, so a resend is safe and gets the same acknowledgement. What arrives after the deadline and its grace is kept, marked late, and does not count.
         */
        post: operations["attemptsSaveAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a saved answer
         * @description In practice mode, while the attempt is open. Tells whether the answer is right and, after a wrong try, the next hint. An answer is checked once: a resend, or another at the same time, gets the same. Refused once the question is finished.
         */
        post: operations["attemptsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an attempt
         * @description Idempotent: every call gets the same receipt.
         */
        post: operations["attemptsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the result of one's attempt
         * @description As far as the quiz's review options release it now.
         */
        get: operations["attemptsResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/marking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an attempt with answers, keys and grades */
        get: operations["markingGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an answer
         * @description By points, or by a level for each criterion of the question's rubric. Adds a revision to the grades of the answer. Refused when somebody else marked meanwhile. Where two people mark, it is one of the two marks, and the learner's mark is their mean once both are in and near enough.
         */
        post: operations["markingMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the mark of an answer that two mark
         * @description For whoever gave neither mark once both are in, and for the owner of the course at any time. The decision counts, and adds a revision to the grades of the answer.
         */
        post: operations["markingDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/waiting-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the questions whose answers wait for a person */
        get: operations["markingQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/questions/{questionId}/waiting-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the answers to a question that wait for a person
         * @description The longest wait first, with keys, for the instructors of the course.
         */
        get: operations["markingAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/marking-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a quiz is marked and whether marks are released */
        get: operations["markingPolicy"];
        /**
         * Set how a quiz is marked
         * @description Marks may be held until all are released at once; names may be hidden from markers until then; two people may have to mark each written answer. Going back to one marker is refused while answers have a mark and none that counts.
         */
        put: operations["markingSetPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/release-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release the marks of a quiz
         * @description All at once. Refused while answers wait for a person, unless `evenIfWaiting`.
         */
        post: operations["markingRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/hold-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold the marks of a quiz
         * @description Takes a release back: nothing is shown any more.
         */
        post: operations["markingHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/marking-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attempts that wait for a person */
        get: operations["markingQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to a passage of a written answer
         * @description The learner reads it with the mark, as far as the quiz tells feedback.
         */
        post: operations["answerNotesAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answer-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a note with all that it said */
        get: operations["answerNotesGet"];
        put?: never;
        post?: never;
        /**
         * Remove a note
         * @description By its author, while learners do not see it. What it said is kept.
         */
        delete: operations["answerNotesRemove"];
        options?: never;
        head?: never;
        /**
         * Change what a note says
         * @description By its author, while learners do not see it.
         */
        patch: operations["answerNotesUpdate"];
        trace?: never;
    };
    "/courses/{courseId}/saved-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own saved comments in a course
         * @description Newest first.
         */
        get: operations["savedCommentsList"];
        put?: never;
        /** Save a comment to use again */
        post: operations["savedCommentsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a saved comment */
        get: operations["savedCommentsGet"];
        put?: never;
        post?: never;
        /** Delete a saved comment */
        delete: operations["savedCommentsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attempts/{attemptId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how often an attempt was reopened
         * @description Newest first, for instructors.
         */
        get: operations["reopeningsList"];
        put?: never;
        /**
         * Reopen an attempt
         * @description Its learner goes on until the new deadline. When it ends again, answers that changed are graded anew; other grades stay. Refused while the attempt is open, or another of the learner's at the same quiz.
         */
        post: operations["reopeningsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overrides/{overrideId}/reopenable-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts that an exception comes too late for
         * @description Closed by the clock, and by the exception they would have had longer. A page may hold fewer than its limit. None while names are hidden from markers.
         */
        get: operations["reopeningsReopenable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/regradable-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List questions that changed since they were graded */
        get: operations["regradesQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/questions/{questionId}/regrade-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a regrade
         * @description What the current version of the question would make of the submitted attempts that an older one graded. Marks of people stay. Refused when the versions do not fit each other.
         */
        get: operations["regradesPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/questions/{questionId}/regrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a regrade
         * @description All of the preview that `digest` names, or nothing. Learners whose mark changes read the reason.
         */
        post: operations["regradesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quizzes/{quizId}/regrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regrades of a quiz
         * @description Newest first.
         */
        get: operations["regradesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regrades/{regradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a regrade */
        get: operations["regradesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regrades/{regradeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a regrade
         * @description Gives back the grades of before, as further revisions. What a person has marked since stays, and so does an attempt that was reopened since.
         */
        post: operations["regradesUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assignments of a course
         * @description Drafts for its instructors only. `mine` is how the assignment stands for the caller.
         */
        get: operations["assignmentsList"];
        put?: never;
        /**
         * Create an assignment
         * @description A draft.
         */
        post: operations["assignmentsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an assignment */
        get: operations["assignmentsGet"];
        put?: never;
        post?: never;
        /** Delete an assignment that nobody has handed in */
        delete: operations["assignmentsDelete"];
        options?: never;
        head?: never;
        /** Change an assignment */
        patch: operations["assignmentsUpdate"];
        trace?: never;
    };
    "/assignments/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one has still to hand in
         * @description In all one's courses: what is open and not handed in yet, what is due first comes first.
         */
        get: operations["assignmentsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an assignment */
        post: operations["assignmentsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide an assignment from learners */
        post: operations["assignmentsUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/release-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release the marks of an assignment
         * @description All at once. Refused while submissions wait for a mark, unless `evenIfWaiting`.
         */
        post: operations["assignmentsRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/hold-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold the marks of an assignment
         * @description Takes a release back: no mark is shown any more.
         */
        post: operations["assignmentsHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exceptions of an assignment
         * @description For its instructors. A person's own beats those of their groups, point by point; of several groups the most generous counts.
         */
        get: operations["assignmentsListOverrides"];
        put?: never;
        /** Make an exception of an assignment for a person or a group */
        post: operations["assignmentsCreateOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment-overrides/{overrideId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an exception of an assignment */
        get: operations["assignmentsGetOverride"];
        put?: never;
        post?: never;
        /** End an exception of an assignment */
        delete: operations["assignmentsDeleteOverride"];
        options?: never;
        head?: never;
        /** Change an exception of an assignment */
        patch: operations["assignmentsUpdateOverride"];
        trace?: never;
    };
    "/assignments/{assignmentId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what one has not handed in yet */
        get: operations["submissionsDraft"];
        /**
         * Keep what one has written
         * @description Refused when it was changed elsewhere since `expectedRevision`.
         */
        put: operations["submissionsSaveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file to hand in
         * @description Its ending and its bytes must agree and be of a kind that the assignment takes. It is nobody's but the caller's until it is handed in, and is removed after a while when it never is.
         */
        post: operations["submissionsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submission-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a handed-in file is
         * @description For its learner and the staff of the course. The bytes are at `url`.
         */
        get: operations["submissionsFile"];
        put?: never;
        post?: never;
        /** Remove a file that is not handed in yet */
        delete: operations["submissionsRemoveFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List everybody's submissions
         * @description For the staff of the course; latest first.
         */
        get: operations["submissionsList"];
        put?: never;
        /**
         * Hand in
         * @description Text, uploaded files or both, as the assignment takes them. Earlier submissions stay; the latest counts. Every call with the same `clientKey` gets the same submission.
         */
        post: operations["submissionsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/submissions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own submissions
         * @description Latest first, with marks as far as they are released.
         */
        get: operations["submissionsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one's own submission */
        get: operations["submissionsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/waiting-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the submissions that wait for a mark
         * @description Of each learner the latest; the longest wait first.
         */
        get: operations["submissionsQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/marking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a submission with its marks, to mark it */
        get: operations["submissionsMarking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a submission
         * @description By points, or by a level for each criterion of the rubric. Adds a revision; earlier ones stay. Of two markers at once the second is refused.
         */
        post: operations["submissionsMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/peer-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how an assignment is reviewed by peers */
        get: operations["peerReviewsRules"];
        /**
         * Have learners review each other's work
         * @description The assignment needs a rubric and holds its marks. What has begun is not changed any more.
         */
        put: operations["peerReviewsSetRules"];
        post?: never;
        /** End peer review before it has begun */
        delete: operations["peerReviewsEndRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/peer-review/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the reviews
         * @description Gives out what has been handed in: everybody gives and gets the same number.
         */
        post: operations["peerReviewsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/peer-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reviews one has to give */
        get: operations["peerReviewsTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what one reviews
         * @description Without names where the assignment hides them; files are renamed.
         */
        get: operations["peerReviewsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-reviews/{reviewId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a draft of a review */
        put: operations["peerReviewsSave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-reviews/{reviewId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a review
         * @description With a level for each criterion. It may be changed until the reviews are due.
         */
        post: operations["peerReviewsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/submissions/{submissionId}/peer-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of one's submission
         * @description Once marks are released.
         */
        get: operations["peerReviewsReceived"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/peer-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all reviews of an assignment
         * @description With names, for the staff of the course.
         */
        get: operations["peerReviewsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-reviews/{reviewId}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a review out of the mark
         * @description It counts as given by its reviewer, and not for its author.
         */
        post: operations["peerReviewsExclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/peer-reviews/{reviewId}/include": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a review again */
        post: operations["peerReviewsInclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a course grades
         * @description Its categories, columns and scheme, for its instructors. The column of a quiz has the quiz's id.
         */
        get: operations["gradebookGet"];
        /**
         * Set up how a course grades
         * @description Replaces categories and scheme. Refused when somebody else changed them since `expectedRevision`.
         */
        put: operations["gradebookSetUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the learners of a course with marks and totals
         * @description By name. Cells stand in the order of the columns.
         */
        get: operations["gradebookRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a column whose marks people enter */
        post: operations["gradebookAddColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gradebook-columns/{columnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a column of a gradebook */
        get: operations["gradebookGetColumn"];
        put?: never;
        post?: never;
        /** Delete a column without marks */
        delete: operations["gradebookDeleteColumn"];
        options?: never;
        head?: never;
        /**
         * Change or release a column
         * @description Its points stay as they are once a mark has been entered.
         */
        patch: operations["gradebookUpdateColumn"];
        trace?: never;
    };
    "/gradebook-columns/{columnId}/learners/{userId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of a cell
         * @description Latest first.
         */
        get: operations["gradebookHistory"];
        put?: never;
        /**
         * Enter a mark
         * @description A mark, an excuse, or the end of both; on the column of a quiz it overrides what the attempts gave and needs a reason. Entries are kept for good. Of two people at once the second is refused. Answers with the learner's row.
         */
        post: operations["gradebookEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the gradebook as CSV
         * @description Fields that a spreadsheet would run as a formula begin with an apostrophe.
         */
        get: operations["gradebookExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/import-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an import of marks
         * @description Marks of columns that people enter, and of assignments, which they override; nothing is saved.
         */
        post: operations["gradebookPreviewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import marks
         * @description All changes of the preview that `digest` names, or none.
         */
        post: operations["gradebookImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/gradebook/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own grades
         * @description As far as they are released, with all that is needed to compute the total.
         */
        get: operations["gradebookMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/question-draft-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sections that questions can be drafted from
         * @description Of the published lessons; for the instructors of the course.
         */
        get: operations["questionDraftsSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/question-drafts/make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft questions from passages
         * @description By the model that the site has set up, or from the course's own terms. Each draft rests on words that stand in the lesson. None is in the question bank before a person accepts it.
         */
        post: operations["questionDraftsMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/question-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the drafts of a course
         * @description Newest first.
         */
        get: operations["questionDraftsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/question-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a draft */
        get: operations["questionDraftsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a draft that waits */
        patch: operations["questionDraftsUpdate"];
        trace?: never;
    };
    "/question-drafts/{draftId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a draft */
        post: operations["questionDraftsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your conversations with the tutor
         * @description Of one course, the latest first.
         */
        get: operations["threadsList"];
        put?: never;
        /**
         * Start a conversation
         * @description Needs enrolment. The tutor is off during an open graded attempt in the course.
         */
        post: operations["threadsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{threadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a conversation */
        get: operations["threadsGet"];
        put?: never;
        post?: never;
        /** Delete a conversation */
        delete: operations["threadsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{threadId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the tutor
         * @description Answers as one JSON document when the answer is complete, or as server-sent events with `Accept: text/event-stream`: the UI message stream of the AI SDK (`start`, `data-corrections`, `text-delta`, `data-citation`, `data-practice`, `message-metadata`, `finish`). The answer is written to its end even when you hang up; `POST /threads/{threadId}/stop` ends it. One answer at a time for each person.
         */
        post: operations["threadsSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{threadId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the answer that is being written
         * @description What it has written so far is kept.
         */
        post: operations["threadsStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{answerId}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether an answer of the tutor helped
         * @description Of your own conversations; a later one replaces it. Staff see counts, and the words where the course lets them read conversations.
         */
        put: operations["threadsRate"];
        post?: never;
        /** Take back what you said of an answer */
        delete: operations["threadsUnrate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/tutor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the tutor of a course works */
        get: operations["tutorStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the passages of a course that answer a question
         * @description Ranked as the tutor ranks them. Published lessons only.
         */
        get: operations["tutorSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/tutor/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules of a course's tutor
         * @description For those who learn in the course. 404 where the tutor is off.
         */
        get: operations["tutorRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/tutor/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of a course's tutor
         * @description For the course's staff.
         */
        get: operations["tutorSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of a course's tutor
         * @description For the course's staff; what is not given stays. A change of `visibility` opens nothing that was written before it. Learners are told of the new rules before their next message.
         */
        patch: operations["tutorUpdateSettings"];
        trace?: never;
    };
    "/courses/{courseId}/tutor/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what learners asked the tutor
         * @description By week, lesson and section. For the course's staff. What fewer than three people asked is not told of, unless they wrote it under the rule that staff may read.
         */
        get: operations["tutorOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/tutor/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what learners asked in vain
         * @description Questions that the tutor declined or whose answer did not help, by what they have in common; the latest first. For the course's staff. What fewer than three people asked is not told of, unless they wrote it under the rule that staff may read.
         */
        get: operations["tutorGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/tutor/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List single questions to the tutor
         * @description For the course's staff, where the course says that staff may read conversations, and written under that rule; without who asked. The latest first.
         */
        get: operations["tutorAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the conversations that staff may read
         * @description Those that were written under the rule that staff may read, while the course has it; the latest first.
         */
        get: operations["tutorConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a learner's conversation
         * @description Each call is noted, with your name, and shown to the learner.
         */
        get: operations["tutorConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/conversation-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who read whose conversation
         * @description For the course's staff, the latest first. An entry outlives its conversation.
         */
        get: operations["tutorReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}/lesson-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notes for lessons that answer what was asked
         * @description For the course's staff, the latest first.
         */
        get: operations["lessonNotesList"];
        put?: never;
        /**
         * Begin a note for a lesson
         * @description As a draft. Publishing it puts it into the lesson.
         */
        post: operations["lessonNotesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lesson-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a note for a lesson */
        get: operations["lessonNotesGet"];
        put?: never;
        post?: never;
        /** Throw a draft of a note away */
        delete: operations["lessonNotesDelete"];
        options?: never;
        head?: never;
        /** Change a draft of a note */
        patch: operations["lessonNotesUpdate"];
        trace?: never;
    };
    "/lesson-notes/{noteId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a note into its lesson
         * @description At the end of its section, as a new version of the lesson. Its gap counts as answered.
         */
        post: operations["lessonNotesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A question with its key.
         * @example {
         *       "type": "single_choice",
         *       "stem": "Which planet is the largest?",
         *       "options": [
         *         {
         *           "id": "a",
         *           "text": "Jupiter",
         *           "fraction": "1",
         *           "feedback": "Yes, by far."
         *         },
         *         {
         *           "id": "b",
         *           "text": "Saturn",
         *           "fraction": "0",
         *           "feedback": "It is the second largest."
         *         }
         *       ],
         *       "shuffle": true,
         *       "explanation": "Jupiter weighs more than all the others together.",
         *       "hints": [
         *         "It has a great red spot."
         *       ]
         *     }
         * @example {
         *       "type": "multiple_choice",
         *       "stem": "Which planets have rings?",
         *       "options": [
         *         {
         *           "id": "a",
         *           "text": "Saturn",
         *           "fraction": "0.5",
         *           "feedback": ""
         *         },
         *         {
         *           "id": "b",
         *           "text": "Uranus",
         *           "fraction": "0.5",
         *           "feedback": ""
         *         },
         *         {
         *           "id": "c",
         *           "text": "Mars",
         *           "fraction": "-0.5",
         *           "feedback": "Two moons, but no rings."
         *         }
         *       ],
         *       "scoring": "fractions",
         *       "shuffle": true,
         *       "explanation": "All four giants have rings."
         *     }
         * @example {
         *       "type": "true_false",
         *       "stem": "Venus is hotter than Mercury.",
         *       "correct": true,
         *       "feedbackTrue": "",
         *       "feedbackFalse": "Its air keeps the heat.",
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "numeric",
         *       "stem": "How far is the Moon?",
         *       "answers": [
         *         {
         *           "value": "384400",
         *           "tolerance": {
         *             "kind": "relative",
         *             "value": "0.02"
         *           },
         *           "fraction": "1",
         *           "feedback": ""
         *         },
         *         {
         *           "kind": "range",
         *           "from": "300000",
         *           "to": "450000",
         *           "includesFrom": true,
         *           "includesTo": false,
         *           "fraction": "0.5",
         *           "feedback": ""
         *         }
         *       ],
         *       "unit": {
         *         "units": [
         *           {
         *             "symbol": "km",
         *             "multiplier": "1"
         *           },
         *           {
         *             "symbol": "m",
         *             "multiplier": "0.001"
         *           }
         *         ],
         *         "isRequired": true,
         *         "penalty": "0.1"
         *       },
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "short_answer",
         *       "stem": "Which planet has the Great Red Spot?",
         *       "answers": [
         *         {
         *           "text": "Jupiter",
         *           "fraction": "1",
         *           "feedback": ""
         *         },
         *         {
         *           "text": "ju(p|pp)iter",
         *           "isPattern": true,
         *           "fraction": "0.8",
         *           "feedback": ""
         *         }
         *       ],
         *       "caseSensitive": false,
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "matching",
         *       "stem": "Match each moon with its planet.",
         *       "lefts": [
         *         {
         *           "id": "io",
         *           "text": "Io",
         *           "rightId": "jupiter",
         *           "feedback": ""
         *         },
         *         {
         *           "id": "titan",
         *           "text": "Titan",
         *           "rightId": "saturn",
         *           "feedback": ""
         *         }
         *       ],
         *       "rights": [
         *         {
         *           "id": "jupiter",
         *           "text": "Jupiter"
         *         },
         *         {
         *           "id": "saturn",
         *           "text": "Saturn"
         *         },
         *         {
         *           "id": "mars",
         *           "text": "Mars"
         *         }
         *       ],
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "ordering",
         *       "stem": "Order the planets, nearest to the Sun first.",
         *       "items": [
         *         {
         *           "id": "mercury",
         *           "text": "Mercury"
         *         },
         *         {
         *           "id": "venus",
         *           "text": "Venus"
         *         },
         *         {
         *           "id": "earth",
         *           "text": "Earth"
         *         }
         *       ],
         *       "scoring": "longest_subset",
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "cloze",
         *       "stem": "The Sun is a {{kind}} of age {{age}} billion years.",
         *       "parts": [
         *         {
         *           "id": "kind",
         *           "weight": "0.5",
         *           "type": "short_answer",
         *           "answers": [
         *             {
         *               "text": "star",
         *               "fraction": "1",
         *               "feedback": ""
         *             }
         *           ],
         *           "caseSensitive": false
         *         },
         *         {
         *           "id": "age",
         *           "weight": "0.5",
         *           "type": "numeric",
         *           "answers": [
         *             {
         *               "value": "4.6",
         *               "tolerance": {
         *                 "kind": "nominal",
         *                 "value": "0.1"
         *               },
         *               "fraction": "1",
         *               "feedback": ""
         *             }
         *           ]
         *         }
         *       ],
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "formula",
         *       "stem": "A probe flies at {{v}} km/s for {{t}} days. How many km is that?",
         *       "variables": [
         *         {
         *           "name": "v",
         *           "from": "10",
         *           "to": "20",
         *           "step": "0.5"
         *         },
         *         {
         *           "name": "t",
         *           "from": "2",
         *           "to": "9",
         *           "step": "1"
         *         }
         *       ],
         *       "answers": [
         *         {
         *           "expression": "v * t * 86400",
         *           "tolerance": {
         *             "kind": "relative",
         *             "value": "0.01"
         *           },
         *           "fraction": "1",
         *           "feedback": ""
         *         }
         *       ],
         *       "explanation": "{{v}} km/s × {{t}} × 86400 s = {{v * t * 86400}} km."
         *     }
         * @example {
         *       "type": "hotspot",
         *       "stem": "Mark Saturn.",
         *       "picture": {
         *         "src": "/pictures/planets.svg",
         *         "width": 800,
         *         "height": 400,
         *         "alt": "Eight planets in a row."
         *       },
         *       "regions": [
         *         {
         *           "id": "saturn",
         *           "label": "Saturn",
         *           "shape": "circle",
         *           "x": 520,
         *           "y": 200,
         *           "radius": 60,
         *           "fraction": "1",
         *           "feedback": ""
         *         }
         *       ],
         *       "marks": 1,
         *       "missFraction": "-1",
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "essay",
         *       "stem": "Why is Pluto no longer called a planet?",
         *       "guidance": "",
         *       "explanation": ""
         *     }
         * @example {
         *       "type": "code",
         *       "stem": "Write a function that tells whether a year is a leap year.",
         *       "language": "Python",
         *       "starter": "def is_leap(year):\n    ",
         *       "guidance": "The rule for centuries.",
         *       "explanation": ""
         *     }
         */
        QuestionBody: {
            /** @constant */
            type: "single_choice";
            /** @description Markdown. */
            stem: string;
            options: {
                /** @description Unique within the question. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description What choosing it is worth, -1 to 1. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
                /** @description Shown when it was not chosen. */
                feedbackUnchosen?: string;
                /** @description A hint; shown in practice. */
                tip?: string;
            }[];
            shuffle: boolean;
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "multiple_choice";
            /** @description Markdown. */
            stem: string;
            options: {
                /** @description Unique within the question. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description What choosing it is worth, -1 to 1. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
                /** @description Shown when it was not chosen. */
                feedbackUnchosen?: string;
                /** @description A hint; shown in practice. */
                tip?: string;
                /** @description As “none of these”: it stands last, and nothing else can be ticked beside it. */
                isAlone?: boolean;
            }[];
            /**
             * @description fractions: the sum of what is ticked, within 0 and 1. all_or_nothing: exactly the right ones. parts: each option ticked or left rightly counts the same.
             * @enum {string}
             */
            scoring: "fractions" | "all_or_nothing" | "parts";
            shuffle: boolean;
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "true_false";
            /** @description Markdown. */
            stem: string;
            correct: boolean;
            /** @description Shown to those who answered true. */
            feedbackTrue: string;
            /** @description Shown to those who answered false. */
            feedbackFalse: string;
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "numeric";
            /** @description Markdown. */
            stem: string;
            /** @description Tried in order; the first that fits counts. */
            answers: ({
                /** @constant */
                kind?: "value";
                /** @example 3.14 */
                value: string;
                tolerance: {
                    /**
                     * @description nominal: |x−a| ≤ t. relative: |x−a| ≤ |a|·t. geometric: a/(1+t) ≤ x ≤ a·(1+t).
                     * @enum {string}
                     */
                    kind: "nominal" | "relative" | "geometric";
                    /** @example 3.14 */
                    value: string;
                };
                /** @description Exact decimal number as a string. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
            } | {
                /** @constant */
                kind: "range";
                /** @example 3.14 */
                from: string;
                /** @example 3.14 */
                to: string;
                includesFrom: boolean;
                includesTo: boolean;
                /** @description Exact decimal number as a string. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
            })[];
            unit?: {
                units: {
                    /** @description As it stands after the number, or before it: `km/h`, `€`. */
                    symbol: string;
                    /**
                     * @description What one of it is in the unit of the answers: 1000 for km where the answers are in m.
                     * @example 3.14
                     */
                    multiplier: string;
                }[];
                /** @description A number without a unit then pays the penalty too. */
                isRequired: boolean;
                /** @description Taken from a right number whose unit is wrong or missing. */
                penalty: string;
            };
            /**
             * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
             * @enum {string}
             */
            decimalMark?: "." | ",";
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "short_answer";
            /** @description Markdown. */
            stem: string;
            /** @description Tried in order; the first that fits counts. */
            answers: {
                /** @description `*` stands for any text, `\*` for a star. With `isPattern` a regular expression of RE2. */
                text: string;
                /** @description `text` is a regular expression that must fit the whole answer. */
                isPattern?: boolean;
                /** @description Exact decimal number as a string. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
            }[];
            caseSensitive: boolean;
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "matching";
            /** @description Markdown. */
            stem: string;
            lefts: {
                /** @description Unique within the question. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description What belongs to it; several may share one. */
                rightId: string;
                /** @description Shown to those who answered it. */
                feedback: string;
            }[];
            /** @description To choose from; those that belong to nothing distract. */
            rights: {
                /** @description Unique within the question. */
                id: string;
                /** @description Markdown. */
                text: string;
            }[];
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "ordering";
            /** @description Markdown. */
            stem: string;
            /** @description In the right order; learners get them shuffled. */
            items: {
                /** @description Unique within the question. */
                id: string;
                /** @description Markdown. */
                text: string;
            }[];
            /**
             * @description all_or_nothing. absolute: items at their place. relative_to_next: items followed by the one that should follow. longest_subset: the most items that stand in order to one another.
             * @enum {string}
             */
            scoring: "all_or_nothing" | "absolute" | "relative_to_next" | "longest_subset";
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "cloze";
            /** @description Markdown with the places of its parts: `Water boils at {{1}} °C.` */
            stem: string;
            parts: ({
                /** @description `{{id}}` in the text is its place. */
                id: string;
                /** @description Its part of the whole; all weights add up to 1. */
                weight: string;
                /** @constant */
                type: "single_choice";
                options: {
                    /** @description Unique within the question. */
                    id: string;
                    /** @description Markdown. */
                    text: string;
                    /** @description Exact decimal number as a string. */
                    fraction: string;
                    /** @description Markdown. */
                    feedback: string;
                }[];
                shuffle: boolean;
            } | {
                /** @description `{{id}}` in the text is its place. */
                id: string;
                /** @description Its part of the whole; all weights add up to 1. */
                weight: string;
                /** @constant */
                type: "short_answer";
                /** @description Tried in order; the first that fits counts. */
                answers: {
                    /** @description `*` stands for any text, `\*` for a star. With `isPattern` a regular expression of RE2. */
                    text: string;
                    /** @description `text` is a regular expression that must fit the whole answer. */
                    isPattern?: boolean;
                    /** @description Exact decimal number as a string. */
                    fraction: string;
                    /** @description Markdown. */
                    feedback: string;
                }[];
                caseSensitive: boolean;
            } | {
                /** @description `{{id}}` in the text is its place. */
                id: string;
                /** @description Its part of the whole; all weights add up to 1. */
                weight: string;
                /** @constant */
                type: "numeric";
                /** @description Tried in order; the first that fits counts. */
                answers: ({
                    /** @constant */
                    kind?: "value";
                    /** @example 3.14 */
                    value: string;
                    tolerance: {
                        /**
                         * @description nominal: |x−a| ≤ t. relative: |x−a| ≤ |a|·t. geometric: a/(1+t) ≤ x ≤ a·(1+t).
                         * @enum {string}
                         */
                        kind: "nominal" | "relative" | "geometric";
                        /** @example 3.14 */
                        value: string;
                    };
                    /** @description Exact decimal number as a string. */
                    fraction: string;
                    /** @description Markdown. */
                    feedback: string;
                } | {
                    /** @constant */
                    kind: "range";
                    /** @example 3.14 */
                    from: string;
                    /** @example 3.14 */
                    to: string;
                    includesFrom: boolean;
                    includesTo: boolean;
                    /** @description Exact decimal number as a string. */
                    fraction: string;
                    /** @description Markdown. */
                    feedback: string;
                })[];
                unit?: {
                    units: {
                        /** @description As it stands after the number, or before it: `km/h`, `€`. */
                        symbol: string;
                        /**
                         * @description What one of it is in the unit of the answers: 1000 for km where the answers are in m.
                         * @example 3.14
                         */
                        multiplier: string;
                    }[];
                    /** @description A number without a unit then pays the penalty too. */
                    isRequired: boolean;
                    /** @description Taken from a right number whose unit is wrong or missing. */
                    penalty: string;
                };
                /**
                 * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
                 * @enum {string}
                 */
                decimalMark?: "." | ",";
            })[];
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "formula";
            /** @description Markdown with `{{v}}` where a value stands; `{{v * t}}` is computed. */
            stem: string;
            /** @description Drawn on the server for each attempt. */
            variables: {
                name: string;
                /** @example 3.14 */
                from: string;
                /** @example 3.14 */
                to: string;
                /** @example 3.14 */
                step: string;
            }[];
            /** @description Tried in order; the first that fits counts. */
            answers: {
                /** @description In the variables, e.g. `m * v^2 / 2`; also abs, sqrt, exp, ln, log, sin, round, min, max, pi, e … */
                expression: string;
                tolerance: {
                    /**
                     * @description nominal: |x−a| ≤ t. relative: |x−a| ≤ |a|·t. geometric: a/(1+t) ≤ x ≤ a·(1+t).
                     * @enum {string}
                     */
                    kind: "nominal" | "relative" | "geometric";
                    /** @example 3.14 */
                    value: string;
                };
                /** @description Exact decimal number as a string. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
            }[];
            unit?: {
                units: {
                    /** @description As it stands after the number, or before it: `km/h`, `€`. */
                    symbol: string;
                    /**
                     * @description What one of it is in the unit of the answers: 1000 for km where the answers are in m.
                     * @example 3.14
                     */
                    multiplier: string;
                }[];
                /** @description A number without a unit then pays the penalty too. */
                isRequired: boolean;
                /** @description Taken from a right number whose unit is wrong or missing. */
                penalty: string;
            };
            /**
             * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
             * @enum {string}
             */
            decimalMark?: "." | ",";
            /** @description The worked solution of each variant, with `{{…}}` as in the stem. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "hotspot";
            /** @description Markdown. */
            stem: string;
            picture: {
                src: string;
                /** @description In pixels; marks and regions are counted in them. */
                width: number;
                height: number;
                /** @description What is seen, without telling the answer. */
                alt: string;
            };
            /** @description Where regions overlap, the first counts. */
            regions: ({
                /** @description Unique within the question. */
                id: string;
                /** @description What is there, in words; told with the solution. */
                label: string;
                /** @description What a mark in it is worth, -1 to 1. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
                /** @constant */
                shape: "rectangle";
                x: number;
                y: number;
                width: number;
                height: number;
            } | {
                /** @description Unique within the question. */
                id: string;
                /** @description What is there, in words; told with the solution. */
                label: string;
                /** @description What a mark in it is worth, -1 to 1. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
                /** @constant */
                shape: "circle";
                x: number;
                y: number;
                radius: number;
            } | {
                /** @description Unique within the question. */
                id: string;
                /** @description What is there, in words; told with the solution. */
                label: string;
                /** @description What a mark in it is worth, -1 to 1. */
                fraction: string;
                /** @description Markdown. */
                feedback: string;
                /** @constant */
                shape: "polygon";
                points: {
                    x: number;
                    y: number;
                }[];
            })[];
            /** @description How many places a learner may mark. */
            marks: number;
            /** @description What a mark in no region costs, or a second one in the same region: as a wrong tick, -1 to 0. */
            missFraction: string;
            /** @description Markdown. */
            explanation: string;
            /** @description Markdown. In a quiz in practice mode each wrong try shows the next one. */
            hints?: string[];
        } | {
            /** @constant */
            type: "essay";
            /** @description Markdown. */
            stem: string;
            /** @description For the marker; shown to the learner with the solution. */
            guidance: string;
            /** @description Criteria that a person marks by; without one they give points. */
            rubric?: components["schemas"]["Rubric"];
            /** @description Markdown. */
            explanation: string;
        } | {
            /** @constant */
            type: "code";
            /** @description Markdown. */
            stem: string;
            /** @description Name of the programming language, for people; nothing is run. */
            language: string;
            /** @description Code that the learner may start from; not a key. */
            starter: string;
            /** @description For the marker; shown to the learner with the solution. */
            guidance: string;
            /** @description Criteria that a person marks by; without one they give points. */
            rubric?: components["schemas"]["Rubric"];
            /** @description Markdown. */
            explanation: string;
        };
        /**
         * @example {
         *       "criteria": [
         *         {
         *           "id": "argument",
         *           "title": "Argument",
         *           "description": "Whether the reasons carry the claim.",
         *           "levels": [
         *             {
         *               "id": "clear",
         *               "title": "Clear",
         *               "description": "Each claim has a reason.",
         *               "points": "2"
         *             },
         *             {
         *               "id": "missing",
         *               "title": "Missing",
         *               "description": "Claims stand alone.",
         *               "points": "0"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Rubric: {
            criteria: {
                id: string;
                title: string;
                description: string;
                levels: {
                    id: string;
                    title: string;
                    description: string;
                    /** @description Exact decimal number as a string. */
                    points: string;
                }[];
            }[];
        };
        /**
         * @example {
         *       "kind": "pass_fail",
         *       "passAt": "50"
         *     }
         */
        GradeScheme: {
            /** @constant */
            kind: "percent";
        } | {
            /** @constant */
            kind: "letters";
            steps: {
                label: string;
                /** @description In percent of the whole. */
                atLeast: string;
            }[];
        } | {
            /** @constant */
            kind: "pass_fail";
            /** @description Exact decimal number as a string. */
            passAt: string;
        };
        /**
         * @description What late work costs. For assignments; late answers of quizzes are kept apart and do not count.
         * @example {
         *       "per": "day",
         *       "percent": "10",
         *       "lowestPercent": "50",
         *       "graceMinutes": 15
         *     }
         */
        LatePolicy: {
            /**
             * @description A day is 24 hours, whatever clocks do.
             * @enum {string}
             */
            per: "day" | "hour";
            /** @description Of what is possible, taken off for each day or hour that has begun since the due date. */
            percent: string;
            /** @description Of what is possible: being late takes no mark below it. */
            lowestPercent: string;
            /** @description So late costs nothing. */
            graceMinutes: number;
        };
        /**
         * @description An answer; its type is that of the question.
         * @example {
         *       "type": "single_choice",
         *       "optionId": "a"
         *     }
         * @example {
         *       "type": "multiple_choice",
         *       "optionIds": [
         *         "a",
         *         "b"
         *       ]
         *     }
         * @example {
         *       "type": "true_false",
         *       "value": true
         *     }
         * @example {
         *       "type": "numeric",
         *       "text": "384,400 km"
         *     }
         * @example {
         *       "type": "short_answer",
         *       "text": "Jupiter"
         *     }
         * @example {
         *       "type": "matching",
         *       "pairs": [
         *         {
         *           "leftId": "io",
         *           "rightId": "2"
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "ordering",
         *       "itemIds": [
         *         "3",
         *         "1",
         *         "2"
         *       ]
         *     }
         * @example {
         *       "type": "cloze",
         *       "parts": [
         *         {
         *           "id": "kind",
         *           "value": "star"
         *         },
         *         {
         *           "id": "age",
         *           "value": "4.6"
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "formula",
         *       "text": "8640000"
         *     }
         * @example {
         *       "type": "hotspot",
         *       "points": [
         *         {
         *           "x": 520,
         *           "y": 200
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "essay",
         *       "text": "It shares its orbit with too many others."
         *     }
         * @example {
         *       "type": "code",
         *       "text": "def is_leap(year):\n    return year % 4 == 0"
         *     }
         */
        Answer: {
            /** @constant */
            type: "single_choice";
            optionId: string | null;
        } | {
            /** @constant */
            type: "multiple_choice";
            optionIds: string[];
        } | {
            /** @constant */
            type: "true_false";
            value: boolean | null;
        } | {
            /** @constant */
            type: "numeric";
            text: string;
        } | {
            /** @constant */
            type: "short_answer";
            text: string;
        } | {
            /** @constant */
            type: "matching";
            /** @description Entries that are left out are not answered. */
            pairs: {
                /** @description Unique within the question. */
                leftId: string;
                /** @description Unique within the question. */
                rightId: string;
            }[];
        } | {
            /** @constant */
            type: "ordering";
            /** @description All of them, in the learner's order; none when not answered. */
            itemIds: string[];
        } | {
            /** @constant */
            type: "cloze";
            parts: {
                /** @description Unique within the question. */
                id: string;
                /** @description What was written, or an option's id. */
                value: string;
            }[];
        } | {
            /** @constant */
            type: "formula";
            text: string;
        } | {
            /** @constant */
            type: "hotspot";
            points: {
                x: number;
                y: number;
            }[];
        } | {
            /** @constant */
            type: "essay";
            text: string;
        } | {
            /** @constant */
            type: "code";
            text: string;
        };
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
        CourseSummary: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Name in addresses. */
            slug: string;
            title: string;
            summary: string;
            coverUrl: string | null;
            language: string;
            /**
             * @description Who reads the lessons of the published course: everybody, or those enrolled.
             * @enum {string}
             */
            access: "open" | "enrolled";
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Published lessons. */
            lessonCount: number;
            /** @description Reading time of all published lessons. */
            minutes: number;
            publishedAt: string | null;
            /** @description What the course is to the caller. */
            viewer: {
                isStaff: boolean;
                isEnrolled: boolean;
                /** @description Null for those neither enrolled nor staff. */
                progress: components["schemas"]["Progress"] | null;
            };
            found: {
                /** @description Null when the course's own text matched. */
                lessonSlug: string | null;
                lessonTitle: string | null;
                /** @description Plain text around the place, or empty. */
                text: string;
            } | null;
        };
        Progress: {
            /** @description Published lessons marked as done. */
            completed: number;
            /** @description Published lessons. */
            total: number;
            /** @description Whole percent, rounded down unless all is done. */
            percent: number;
        };
        Course: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Name in addresses. */
            slug: string;
            title: string;
            summary: string;
            coverUrl: string | null;
            language: string;
            /**
             * @description Who reads the lessons of the published course: everybody, or those enrolled.
             * @enum {string}
             */
            access: "open" | "enrolled";
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Published lessons. */
            lessonCount: number;
            /** @description Reading time of all published lessons. */
            minutes: number;
            publishedAt: string | null;
            /** @description Markdown. */
            description: string;
            /** @description The description, rendered and sanitised. */
            descriptionHtml: string;
            licence: string;
            attribution: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            learnerCount: number;
            /** @description In order; drafts are listed for staff only. */
            modules: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                title: string;
                lessons: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    id: string;
                    /** @description Name in addresses. */
                    slug: string;
                    title: string;
                    summary: string;
                    minutes: number;
                    /** @enum {string} */
                    state: "draft" | "published";
                    /** @description By the caller. */
                    isCompleted: boolean;
                }[];
            }[];
            viewer: {
                isStaff: boolean;
                isEnrolled: boolean;
                /** @description Null for those neither enrolled nor staff. */
                progress: components["schemas"]["Progress"] | null;
                /** @description Where to go on; null when all is done or not enrolled. */
                nextLessonId: string | null;
            };
        };
        RenderedMarkdown: {
            /** @description Sanitised HTML in order, cut where practice questions stand. */
            segments: ({
                /** @constant */
                kind: "html";
                html: string;
            } | {
                /** @constant */
                kind: "question";
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                questionId: string;
            })[];
            headings: {
                depth: number;
                text: string;
                /** @description Anchor on the page. */
                slug: string;
            }[];
        };
        /** @description A course as its instructors made it. Not in it: people and what they did, exceptions made for them, passwords, and earlier versions. */
        CourseExport: {
            /** @constant */
            format: "stoa-course-2";
            course: {
                title: string;
                /** @description Name in addresses. */
                slug: string;
                summary: string;
                /** @description Markdown. */
                description: string;
                /**
                 * @description Who reads the lessons of the published course: everybody, or those enrolled.
                 * @enum {string}
                 */
                access: "open" | "enrolled";
                /** @enum {string} */
                state: "draft" | "published";
                /** @description BCP 47 language tag. */
                language: string;
                licence: string;
                attribution: string;
                coverUrl: string | null;
            };
            modules: {
                id: string;
                title: string;
                lessons: {
                    id: string;
                    /** @description Name in addresses. */
                    slug: string;
                    title: string;
                    summary: string;
                    /** @description Markdown. */
                    body: string;
                    minutes: number;
                    /** @enum {string} */
                    state: "draft" | "published";
                }[];
            }[];
            glossary: {
                term: string;
                /** @description Markdown. */
                definition: string;
            }[];
            /** @description Names alone; who is in them stays. */
            groups: string[];
            categories: {
                id: string;
                parentId: string | null;
                name: string;
            }[];
            skills: {
                id: string;
                name: string;
            }[];
            /** @description With their keys. */
            questions: {
                id: string;
                lessonId: string | null;
                title: string;
                isPractice: boolean;
                isArchived: boolean;
                categoryId: string | null;
                tags: string[];
                difficulty: ("easy" | "medium" | "hard") | null;
                skillIds: string[];
                body: components["schemas"]["QuestionBody"];
            }[];
            quizzes: {
                id: string;
                moduleId: string | null;
                title: string;
                /** @description Markdown. */
                instructions: string;
                /** @enum {string} */
                state: "draft" | "published";
                position: number;
                /** @description Null: no limit. */
                timeLimitSeconds: number | null;
                /** @description Null: as many as one likes. */
                attemptsAllowed: number | null;
                /** @description From the end of an attempt to the start of the next; null: none. */
                cooldownSeconds: number | null;
                /** @description The password itself is not told: such a quiz arrives as a draft without one. */
                needsPassword: boolean;
                /**
                 * @description Which attempt counts.
                 * @enum {string}
                 */
                scoring: "highest" | "latest" | "first" | "average";
                passPercent: number | null;
                /** @description The highest first. */
                feedbackBands: {
                    /** @description The least score, exact, that gets these words; the highest band that fits counts. */
                    fromPercent: number;
                    /** @description Markdown. */
                    text: string;
                }[];
                opensAt: string | null;
                closesAt: string | null;
                shuffleQuestions: boolean;
                certainty: boolean;
                /**
                 * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
                 * @enum {string}
                 */
                mode: "graded" | "practice";
                /** @description How often each answer can be checked in practice mode; null: as often as one likes. */
                tries: number | null;
                /** @description What each wrong try costs in practice mode, of the question's points: 0 to 1. What is within 0.000003 of a third or two is meant as that. */
                penalty: string;
                review: {
                    /** @description In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything. */
                    during?: {
                        /** @description Marks, per question and in total. */
                        marks: boolean;
                        /** @description Whether each answer was right. */
                        correctness: boolean;
                        /** @description The author's and the marker's words. */
                        feedback: boolean;
                        /** @description Right answers and explanations. */
                        solution: boolean;
                    };
                    /** @description In the two minutes after submitting. */
                    afterSubmit: {
                        /** @description Marks, per question and in total. */
                        marks: boolean;
                        /** @description Whether each answer was right. */
                        correctness: boolean;
                        /** @description The author's and the marker's words. */
                        feedback: boolean;
                        /** @description Right answers and explanations. */
                        solution: boolean;
                    };
                    /** @description From then on while the quiz is open, or for good without a closing date. */
                    later: {
                        /** @description Marks, per question and in total. */
                        marks: boolean;
                        /** @description Whether each answer was right. */
                        correctness: boolean;
                        /** @description The author's and the marker's words. */
                        feedback: boolean;
                        /** @description Right answers and explanations. */
                        solution: boolean;
                    };
                    /** @description When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace. */
                    afterClose: {
                        /** @description Marks, per question and in total. */
                        marks: boolean;
                        /** @description Whether each answer was right. */
                        correctness: boolean;
                        /** @description The author's and the marker's words. */
                        feedback: boolean;
                        /** @description Right answers and explanations. */
                        solution: boolean;
                    };
                };
                marking: {
                    holdsMarks: boolean;
                    isBlind: boolean;
                    twoMarkers: boolean;
                    tolerancePercent: number;
                };
                sections: {
                    title: string;
                    /** @description Markdown. */
                    instructions: string;
                    shuffle: boolean;
                }[];
                questions: {
                    questionId: string;
                    position: number;
                    /** @description Exact decimal number as a string. */
                    points: string;
                    /** @description The section that it stands in, by its position; null: in none, before the first. */
                    section: number | null;
                }[];
                draws: {
                    position: number;
                    count: number;
                    /** @description Exact decimal number as a string. */
                    points: string;
                    categoryId: string | null;
                    tag: string | null;
                    difficulty: ("easy" | "medium" | "hard") | null;
                    skillId: string | null;
                    /** @description The section that it stands in, by its position; null: in none, before the first. */
                    section: number | null;
                }[];
            }[];
            assignments: {
                id: string;
                moduleId: string | null;
                title: string;
                /** @description Markdown. */
                instructions: string;
                /** @enum {string} */
                state: "draft" | "published";
                position: number;
                /** @description Exact decimal number as a string. */
                possible: string;
                opensAt: string | null;
                dueAt: string | null;
                closesAt: string | null;
                takesText: boolean;
                takesFiles: boolean;
                maxFiles: number;
                /** @description Of each file. */
                maxFileBytes: number;
                fileKinds: ("pdf" | "document" | "sheet" | "slides" | "picture" | "text" | "archive")[];
                /** @description Null: as many as one likes until it closes. */
                submissionsAllowed: number | null;
                rubric: components["schemas"]["Rubric"] | null;
                showsRubric: boolean;
                holdsMarks: boolean;
                isBlind: boolean;
            }[];
            /** @description Null: nobody has set it up. */
            gradebook: {
                scheme: components["schemas"]["GradeScheme"];
                missingCountsZero: boolean;
                latePolicy: components["schemas"]["LatePolicy"] | null;
                /** @description In their order; ids of new ones are made by the caller (UUID). */
                categories: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    id: string;
                    title: string;
                    /** @description Exact decimal number as a string. */
                    weight: string;
                    dropLowest: number;
                }[];
                columns: {
                    quizId: string | null;
                    /** @description Without a quiz and an assignment people fill the column. */
                    assignmentId: string | null;
                    title: string;
                    /** @description Exact decimal number as a string. */
                    possible: string;
                    isReleased: boolean;
                    categoryId: string | null;
                    isExtraCredit: boolean;
                }[];
            } | null;
            files: {
                id: string;
                name: string;
                /** @description The picture's bytes in base64. */
                content: string;
            }[];
        };
        ImportReceipt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Another than in the file where that is taken. */
            slug: string;
            title: string;
            /** @description What is other than in the file. */
            notes: string[];
        };
        Module: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            title: string;
            position: number;
        };
        Lesson: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            moduleId: string;
            /** @description Name in addresses. */
            slug: string;
            title: string;
            summary: string;
            minutes: number;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Rises with each saved change of title or text. */
            version: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            /** @description Markdown. */
            body: string;
            position: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        LessonPage: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            moduleId: string;
            /** @description Name in addresses. */
            slug: string;
            title: string;
            summary: string;
            minutes: number;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Rises with each saved change of title or text. */
            version: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            /** @description Sanitised HTML in order, cut where practice questions stand. */
            segments: ({
                /** @constant */
                kind: "html";
                html: string;
            } | {
                /** @constant */
                kind: "question";
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                questionId: string;
            })[];
            headings: {
                depth: number;
                text: string;
                /** @description Anchor on the page. */
                slug: string;
            }[];
            isCompleted: boolean;
        };
        CourseProgress: {
            /** @description Published lessons marked as done. */
            completed: number;
            /** @description Published lessons. */
            total: number;
            /** @description Whole percent, rounded down unless all is done. */
            percent: number;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            nextLessonId: string | null;
            /** @description Published lessons in order. */
            lessons: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                lessonId: string;
                isCompleted: boolean;
                /** @description First opened. */
                openedAt: string | null;
                completedAt: string | null;
            }[];
        };
        Enrolment: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            enrolledAt: string;
        };
        MyCourse: {
            course: components["schemas"]["CourseSummary"];
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            enrolledAt: string;
            lastSeenAt: string | null;
            /** @description Where to go on; null when every lesson is done. */
            nextLesson: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                /** @description Name in addresses. */
                slug: string;
                title: string;
                minutes: number;
            } | null;
        };
        CourseFile: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Address on this site, for Markdown and cover pictures. */
            url: string;
            /**
             * @description What the bytes are.
             * @enum {string}
             */
            mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/svg+xml";
            /** @description In bytes. */
            size: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        Instructor: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            userId: string;
            name: string;
            email: string;
            /**
             * @description Of the account.
             * @enum {string}
             */
            state: "active" | "suspended";
            /** @description The first whose account is open; may decide wherever two markers differ. */
            isOwner: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            addedAt: string;
        };
        CourseLearner: {
            user: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
                email: string;
            };
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            enrolledAt: string;
            /** @description When they last opened a lesson. */
            lastSeenAt: string | null;
            progress: components["schemas"]["Progress"];
            groups: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            }[];
        };
        Group: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Learners of the course who are in it. */
            memberCount: number;
        };
        QuestionSummary: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description The lesson that practises it or, for a question of a quiz, that teaches it. */
            lessonId: string | null;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            /** @description Practice shows the key after each try; such a question is in no quiz. */
            isPractice: boolean;
            categoryId: string | null;
            /** @description In lower case, in alphabetical order. */
            tags: string[];
            difficulty: ("easy" | "medium" | "hard") | null;
            /** @description In alphabetical order. */
            skills: components["schemas"]["SkillName"][];
            version: number;
            /** @description Quizzes that name it; draws are not counted. */
            quizCount: number;
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        SkillName: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
        };
        Question: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description The lesson that practises it or, for a question of a quiz, that teaches it. */
            lessonId: string | null;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            /** @description Practice shows the key after each try; such a question is in no quiz. */
            isPractice: boolean;
            categoryId: string | null;
            /** @description In lower case, in alphabetical order. */
            tags: string[];
            difficulty: ("easy" | "medium" | "hard") | null;
            /** @description In alphabetical order. */
            skills: components["schemas"]["SkillName"][];
            version: number;
            /** @description Quizzes that name it; draws are not counted. */
            quizCount: number;
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            body: components["schemas"]["QuestionBody"];
        };
        TagCount: {
            tag: string;
            questionCount: number;
        };
        QuestionUse: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description The quiz names it; else a draw of the quiz may take it. */
            isNamed: boolean;
            /** @description Attempts that have pinned it. */
            attempts: number;
        };
        QuestionVersion: {
            version: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
            /** @description Name of who saved it. */
            savedBy: string | null;
        };
        QuestionVersionText: {
            version: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
            /** @description Name of who saved it. */
            savedBy: string | null;
            body: components["schemas"]["QuestionBody"];
        };
        CheckedQuestion: {
            findings: components["schemas"]["QuestionFinding"][];
        };
        QuestionFinding: {
            /** @description Stays the same until the text it speaks of changes. */
            id: string;
            /** @enum {string} */
            rule: "several_keys" | "same_options" | "key_count" | "feedback_contradicts" | "answer_in_stem" | "missing_alt" | "longest_key" | "all_of_the_above" | "none_of_the_above" | "combined_options" | "absolute_words" | "negative_stem" | "double_negation" | "two_statements" | "grammar_cue" | "stem_in_key" | "filler_option" | "unfocused_stem" | "adjacent_gaps" | "no_tolerance" | "wide_tolerance" | "no_rubric" | "order_cue" | "long_accepted" | "uneven_options" | "hedged_key" | "repeated_words" | "number_order" | "missing_feedback" | "gap_at_start" | "equal_counts";
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            /** @description JSON Pointer into the body of the question. */
            at: string;
            why: string;
            suggestion: string;
        };
        QuestionWithFindings: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            isPractice: boolean;
            version: number;
            findings: components["schemas"]["KnownFinding"][];
        };
        KnownFinding: {
            /** @description Stays the same until the text it speaks of changes. */
            id: string;
            /** @enum {string} */
            rule: "several_keys" | "same_options" | "key_count" | "feedback_contradicts" | "answer_in_stem" | "missing_alt" | "longest_key" | "all_of_the_above" | "none_of_the_above" | "combined_options" | "absolute_words" | "negative_stem" | "double_negation" | "two_statements" | "grammar_cue" | "stem_in_key" | "filler_option" | "unfocused_stem" | "adjacent_gaps" | "no_tolerance" | "wide_tolerance" | "no_rubric" | "order_cue" | "long_accepted" | "uneven_options" | "hedged_key" | "repeated_words" | "number_order" | "missing_feedback" | "gap_at_start" | "equal_counts";
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            /** @description JSON Pointer into the body of the question. */
            at: string;
            why: string;
            suggestion: string;
            /** @description The staff of the course left it as it is. */
            isDismissed: boolean;
        };
        FindingSummary: {
            /** @description In use, all of them checked. */
            questions: number;
            /** @description Of these, with findings that nobody dismissed. */
            withFindings: number;
            /** @description Rules that found something; the gravest first. */
            rules: {
                /** @enum {string} */
                rule: "several_keys" | "same_options" | "key_count" | "feedback_contradicts" | "answer_in_stem" | "missing_alt" | "longest_key" | "all_of_the_above" | "none_of_the_above" | "combined_options" | "absolute_words" | "negative_stem" | "double_negation" | "two_statements" | "grammar_cue" | "stem_in_key" | "filler_option" | "unfocused_stem" | "adjacent_gaps" | "no_tolerance" | "wide_tolerance" | "no_rubric" | "order_cue" | "long_accepted" | "uneven_options" | "hedged_key" | "repeated_words" | "number_order" | "missing_feedback" | "gap_at_start" | "equal_counts";
                /** @enum {string} */
                severity: "high" | "medium" | "low";
                findings: number;
                dismissed: number;
            }[];
            /** @description Of the bank, then of each quiz that names questions. */
            balances: {
                /** @description Null: the whole bank. */
                quizId: string | null;
                title: string | null;
                /** @description Single choices whose options keep their order. */
                fixed: {
                    /** @description Right answers by place; of statements: true, false. */
                    counts: number[];
                    /** @description The most common place stands out more than chance would let it. */
                    isUneven: boolean;
                };
                /** @description True or false. */
                statements: {
                    /** @description Right answers by place; of statements: true, false. */
                    counts: number[];
                    /** @description The most common place stands out more than chance would let it. */
                    isUneven: boolean;
                };
            }[];
        };
        QuestionFindings: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            version: number;
            findings: components["schemas"]["KnownFinding"][];
        };
        DismissedFindings: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            findingIds: string[];
        };
        QuestionCategory: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Null: at the top. */
            parentId: string | null;
            name: string;
            /** @description Questions in it that are in use, without those of categories in it. */
            questionCount: number;
        };
        /** @description Something that a course teaches to do. */
        Skill: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Questions in use that show it; null for those who do not teach. */
            questionCount: number | null;
        };
        PracticeItem: {
            question: components["schemas"]["PublicQuestion"];
            /** @description Counts the learner's tries; a formula has other values in each. Sent back with the answer. */
            variant: number;
            lessonId: string | null;
            /** @description Null when not tried yet. */
            mine: {
                tries: number;
                lastAnswer: components["schemas"]["Answer"];
                /** @enum {string} */
                lastVerdict: "correct" | "partly_correct" | "incorrect" | "blank" | "needs_marking";
                lastFraction: string | null;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                lastAt: string;
            } | null;
        };
        /** @description A question without its key. */
        PublicQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "single_choice";
            options: {
                /** @description Of this attempt or try alone. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description Sanitised HTML of the Markdown. */
                html: string;
                /** @description HTML of a hint; in practice only. */
                tip?: string;
                /** @description Nothing else can be ticked beside it. */
                isAlone?: boolean;
            }[];
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "multiple_choice";
            options: {
                /** @description Of this attempt or try alone. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description Sanitised HTML of the Markdown. */
                html: string;
                /** @description HTML of a hint; in practice only. */
                tip?: string;
                /** @description Nothing else can be ticked beside it. */
                isAlone?: boolean;
            }[];
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "true_false";
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "numeric";
            /**
             * @description Whether a unit stands with the number.
             * @enum {string}
             */
            unit: "none" | "optional" | "required";
            /**
             * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
             * @enum {string}
             */
            decimalMark: "." | ",";
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "short_answer";
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "matching";
            lefts: {
                /** @description Of this attempt or try alone. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description Sanitised HTML of the Markdown. */
                html: string;
            }[];
            /** @description Shuffled. */
            rights: {
                /** @description Of this attempt or try alone. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description Sanitised HTML of the Markdown. */
                html: string;
            }[];
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "ordering";
            /** @description Shuffled. */
            items: {
                /** @description Of this attempt or try alone. */
                id: string;
                /** @description Markdown. */
                text: string;
                /** @description Sanitised HTML of the Markdown. */
                html: string;
            }[];
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "cloze";
            /** @description In the HTML the place of each is an element with `data-gap`, its id. */
            parts: ({
                /** @description Unique within the question. */
                id: string;
                /** @constant */
                type: "single_choice";
                options: {
                    /** @description Unique within the question. */
                    id: string;
                    /** @description Plain text. */
                    text: string;
                }[];
            } | {
                /** @description Unique within the question. */
                id: string;
                /** @constant */
                type: "short_answer";
            } | {
                /** @description Unique within the question. */
                id: string;
                /** @constant */
                type: "numeric";
                /**
                 * @description Whether a unit stands with the number.
                 * @enum {string}
                 */
                unit: "none" | "optional" | "required";
                /**
                 * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
                 * @enum {string}
                 */
                decimalMark: "." | ",";
            })[];
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "formula";
            /**
             * @description Whether a unit stands with the number.
             * @enum {string}
             */
            unit: "none" | "optional" | "required";
            /**
             * @description How to read what could be both: `1,234` is 1234 with `.`, and 1.234 with `,`.
             * @enum {string}
             */
            decimalMark: "." | ",";
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "hotspot";
            picture: {
                src: string;
                /** @description In pixels; marks and regions are counted in them. */
                width: number;
                height: number;
                /** @description What is seen, without telling the answer. */
                alt: string;
            };
            /** @description How many places may be marked. */
            marks: number;
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "essay";
        } | {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Markdown. */
            stem: string;
            /** @description Sanitised HTML of the Markdown. */
            stemHtml: string;
            /** @constant */
            type: "code";
            language: string;
            starter: string;
        };
        PracticeResult: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            /** @enum {string} */
            verdict: "correct" | "partly_correct" | "incorrect" | "blank" | "needs_marking";
            /** @description Of the whole, 0 to 1; null for an essay. */
            fraction: string | null;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            feedback: components["schemas"]["QuestionFeedback"];
            /** @description Null until the answer is right or the hint ladder gave it; with an essay or code it is told at once. */
            solution: components["schemas"]["Solution"] | null;
            /** @description With this one. */
            tries: number;
            /** @description For another try. */
            next: {
                question: components["schemas"]["PublicQuestion"];
                variant: number;
            };
        };
        QuestionFeedback: {
            /** @description What the author says to this answer; "" when nothing. */
            html: string;
            /** @description By option, or by entry, gap or region. */
            options: {
                id: string;
                isChosen: boolean;
                /** @description The author's words on this option. */
                html: string;
            }[];
        };
        Solution: {
            /** @description The right options of a choice. */
            optionIds: string[];
            /** @description Of true or false; null for other types. */
            value: boolean | null;
            /** @description Answers worth full marks, e.g. `3.14 ± 0.01`. */
            accepted: string[];
            /** @description Of a matching question. */
            pairs: {
                leftId: string;
                rightId: string;
            }[];
            /** @description Of an ordering question, in the right order. */
            itemIds: string[];
            /** @description Of a cloze, by gap. */
            parts: {
                id: string;
                accepted: string[];
            }[];
            /** @description The right places of a picture, in its pixels. */
            regions: {
                id: string;
                label: string;
                /** @description An SVG path. */
                path: string;
            }[];
            guidanceHtml: string;
            explanationHtml: string;
        };
        QuizSummary: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            moduleId: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "published";
            position: number;
            questionCount: number;
            /** @description Points of all questions. */
            possible: string;
            timeLimitSeconds: number | null;
            attemptsAllowed: number | null;
            /** @description From the end of an attempt to the start of the next; null: none. */
            cooldownSeconds: number | null;
            /** @description A new attempt asks for the quiz's password. */
            needsPassword: boolean;
            /**
             * @description Which attempt counts.
             * @enum {string}
             */
            scoring: "highest" | "latest" | "first" | "average";
            /**
             * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
             * @enum {string}
             */
            mode: "graded" | "practice";
            passPercent: number | null;
            opensAt: string | null;
            closesAt: string | null;
            /** @description Null for those who are not signed in. */
            mine: components["schemas"]["MyQuizState"] | null;
        };
        MyQuizState: {
            /** @description What holds for the caller, with the exceptions made for them and their groups. */
            rules: {
                opensAt: string | null;
                closesAt: string | null;
                timeLimitSeconds: number | null;
                attemptsAllowed: number | null;
            };
            attemptsUsed: number;
            /** @description Null: no limit. */
            attemptsLeft: number | null;
            openAttemptId: string | null;
            latestAttemptId: string | null;
            canStart: boolean;
            cannotStart: ("not_enrolled" | "not_published" | "not_open_yet" | "closed" | "no_attempts_left" | "cooling_down" | "no_questions") | null;
            /** @description When the cool-down ends; null when there is nothing to wait for. */
            nextStartAt: string | null;
            /** @description Null before the first submitted attempt, or while marks are not shown. */
            score: components["schemas"]["Score"] | null;
        };
        Score: {
            /** @description Of the whole, exact; null while nothing is marked in full. */
            fraction: string | null;
            /** @description Rounded for people. */
            percent: number | null;
            /** @description Something still waits for a person. */
            isPending: boolean;
            /** @description Null without a pass mark or before a score. */
            isPassed: boolean | null;
            /** @description The attempt that counts; null for an average. */
            attemptId: string | null;
        };
        Quiz: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            moduleId: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "published";
            position: number;
            questionCount: number;
            /** @description Points of all questions. */
            possible: string;
            timeLimitSeconds: number | null;
            attemptsAllowed: number | null;
            /** @description From the end of an attempt to the start of the next; null: none. */
            cooldownSeconds: number | null;
            /** @description A new attempt asks for the quiz's password. */
            needsPassword: boolean;
            /**
             * @description Which attempt counts.
             * @enum {string}
             */
            scoring: "highest" | "latest" | "first" | "average";
            /**
             * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
             * @enum {string}
             */
            mode: "graded" | "practice";
            passPercent: number | null;
            opensAt: string | null;
            closesAt: string | null;
            /** @description Null for those who are not signed in. */
            mine: components["schemas"]["MyQuizState"] | null;
            /** @description Markdown. */
            instructions: string;
            /** @description Sanitised HTML. */
            instructionsHtml: string;
            shuffleQuestions: boolean;
            /** @description Learners say how sure they are, and marks follow that. */
            certainty: boolean;
            /** @description How often each answer can be checked in practice mode; null: as often as one likes. */
            tries: number | null;
            /** @description What each wrong try costs in practice mode, of the question's points. */
            penalty: string;
            review: {
                /** @description In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything. */
                during?: {
                    /** @description Marks, per question and in total. */
                    marks: boolean;
                    /** @description Whether each answer was right. */
                    correctness: boolean;
                    /** @description The author's and the marker's words. */
                    feedback: boolean;
                    /** @description Right answers and explanations. */
                    solution: boolean;
                };
                /** @description In the two minutes after submitting. */
                afterSubmit: {
                    /** @description Marks, per question and in total. */
                    marks: boolean;
                    /** @description Whether each answer was right. */
                    correctness: boolean;
                    /** @description The author's and the marker's words. */
                    feedback: boolean;
                    /** @description Right answers and explanations. */
                    solution: boolean;
                };
                /** @description From then on while the quiz is open, or for good without a closing date. */
                later: {
                    /** @description Marks, per question and in total. */
                    marks: boolean;
                    /** @description Whether each answer was right. */
                    correctness: boolean;
                    /** @description The author's and the marker's words. */
                    feedback: boolean;
                    /** @description Right answers and explanations. */
                    solution: boolean;
                };
                /** @description When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace. */
                afterClose: {
                    /** @description Marks, per question and in total. */
                    marks: boolean;
                    /** @description Whether each answer was right. */
                    correctness: boolean;
                    /** @description The author's and the marker's words. */
                    feedback: boolean;
                    /** @description Right answers and explanations. */
                    solution: boolean;
                };
            };
            /** @description For its instructors; null for others. */
            feedbackBands: {
                /** @description The least score, exact, that gets these words; the highest band that fits counts. */
                fromPercent: number;
                /** @description Markdown. */
                text: string;
            }[] | null;
            /** @description The asker may edit it and see attempts. */
            canTeach: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        QuizStatistics: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /** @description The first of each learner, where it is submitted and marked in full. */
            attempts: number;
            /** @description Of the whole; null without attempts. */
            mean: number | null;
            /** @description Standard deviation; null with fewer than two attempts. */
            deviation: number | null;
            /** @description Cronbach's α; null with fewer than two attempts or questions, or where attempts had different ones. */
            alpha: number | null;
            /** @description Of measurement, as a part of the whole; null without α. */
            standardError: number | null;
            questions: components["schemas"]["QuestionStatistics"][];
            /** @description Of these questions, in alphabetical order. */
            skills: components["schemas"]["SkillStatistics"][];
        };
        QuestionStatistics: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            /** @description Attempts that had the question. */
            answers: number;
            /** @description The mean share of its points, before any weighing by certainty. */
            facility: number;
            /** @description Point-biserial with the rest of the quiz, −1 to 1; null where one of both does not vary. */
            discrimination: number | null;
            /** @description hard: facility below .30. easy: above .90. weak: discrimination below .15. None with fewer than 10 answers. */
            warnings: ("hard" | "easy" | "weak")[];
            skills: components["schemas"]["SkillName"][];
            /** @description Of choices and true or false; empty for others. */
            options: components["schemas"]["OptionStatistics"][];
        };
        OptionStatistics: {
            id: string;
            /** @description Markdown, of the current version. */
            text: string;
            isRight: boolean;
            chosen: number;
            /** @description Of the answers that were not blank. */
            share: number;
            /** @description What those who chose it earned of the other questions; null when nobody did. */
            meanRest: number | null;
            /** @description Wrong, and chosen by fewer than 5 % of at least 10 answers. */
            isIdle: boolean;
        };
        SkillStatistics: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            name: string;
            questions: number;
            /** @description To any of its questions. */
            answers: number;
            /** @description The mean share of the points of its questions, each answer counting the same. */
            facility: number;
        };
        QuizQuestions: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            sections: components["schemas"]["QuizSection"][];
            questions: components["schemas"]["QuizQuestion"][];
            draws: components["schemas"]["QuizDraw"][];
        };
        /** @description A titled part of a quiz; they stand in a fixed order. */
        QuizSection: {
            position: number;
            title: string;
            /** @description Markdown. */
            instructions: string;
            shuffle: boolean;
        };
        QuizQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            /** @description The version that the next attempt pins. */
            version: number;
            position: number;
            /** @description Exact decimal number as a string. */
            points: string;
            /** @description The section that it stands in, by its position; null: in none, before the first. */
            section: number | null;
        };
        /** @description Questions drawn anew for each attempt; null in a point lets all in. */
        QuizDraw: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            position: number;
            /** @description Questions that each attempt gets. */
            count: number;
            /** @description For each of them. */
            points: string;
            categoryId: string | null;
            tag: string | null;
            difficulty: ("easy" | "medium" | "hard") | null;
            skillId: string | null;
            /** @description The section that it stands in, by its position; null: in none, before the first. */
            section: number | null;
            /** @description Questions that fit now and that the quiz does not name. */
            available: number;
        };
        QuizPaper: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            version: number;
            title: string;
            instructionsHtml: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            timeLimitSeconds: number | null;
            sections: components["schemas"]["ShownSection"][];
            questions: {
                /** @description Exact decimal number as a string. */
                points: string;
                /** @description The section that it stands in, by its position; null: in none, before the first. */
                section: number | null;
                question: components["schemas"]["PublicQuestion"];
                solution: components["schemas"]["Solution"];
                /** @description What a person marks by, where the question has one. */
                rubric: components["schemas"]["Rubric"] | null;
            }[];
        };
        ShownSection: {
            position: number;
            title: string;
            /** @description Sanitised HTML. */
            instructionsHtml: string;
        };
        /** @description What a quiz allows a person or a group beside its own rules; null: as the quiz has it. */
        QuizOverride: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /** @description Whom it is for, or null for a group. */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            group: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /** @description Of the time limit, e.g. `1.5`. */
            timeFactor: string | null;
            opensAt: string | null;
            closesAt: string | null;
            attemptsAllowed: number | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        Attempt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description 1 for the first. */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            startedAt: string;
            /** @description By the server's clock; null: no limit. */
            deadline: string | null;
            submittedAt: string | null;
            /** @description Closed by the clock; the finish time is then the deadline. */
            closedByDeadline: boolean;
            /** @description It had ended and was opened again until then; null: never. */
            reopenedUntil: string | null;
            quizTitle: string;
            timeLimitSeconds: number | null;
            /** @description Answers that arrive this long after the deadline still count. */
            graceSeconds: number;
            /**
             * Format: date-time
             * @description To count down by the server's clock.
             */
            serverNow: string;
            /** @description It asks how sure one is of each answer; marks follow that. */
            certainty: boolean;
            /** @description Null in a graded attempt. */
            practice: components["schemas"]["PracticeRules"] | null;
            /** @description As the attempt found them, without empty ones. */
            sections: components["schemas"]["ShownSection"][];
            questions: components["schemas"]["AttemptQuestion"][];
        };
        PracticeRules: {
            /** @description How often each answer can be checked; null: as often as one likes. */
            tries: number | null;
            /** @description What each wrong try costs of the question's points. */
            penalty: string;
        };
        AttemptQuestion: {
            position: number;
            /** @description The section that it stands in, by its position; null: in none, before the first. */
            section: number | null;
            /** @description Exact decimal number as a string. */
            points: string;
            question: components["schemas"]["PublicQuestion"];
            /** @description The answer that counts; null when none was saved. */
            current: {
                answer: components["schemas"]["Answer"];
                certainty: ("low" | "mid" | "high") | null;
                /** @description Server order of this answer in the attempt. */
                seq: number;
                client: string;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                savedAt: string;
            } | null;
            /** @description Null where answers cannot be checked. */
            tries: components["schemas"]["QuestionTries"] | null;
        };
        QuestionTries: {
            made: number;
            /** @description Null: as many as one likes. */
            left: number | null;
            /** @description Right, or no try left. What is answered from then on does not count. */
            isFinished: boolean;
            /** @description HTML of the hints so far: one for each wrong try that left another. */
            hints: string[];
            /** @description What the last check said; null before the first. */
            last: {
                /** @description The answer that was checked. */
                seq: number;
                /** @enum {string} */
                verdict: "correct" | "partly_correct" | "incorrect" | "blank" | "needs_marking";
                /** @description What it earns, less what wrong tries cost; null where marks are not shown. */
                earned: string | null;
                reasons: {
                    /** @description The part that it speaks of, e.g. `option:a`. */
                    key: string;
                    /** @description That part in words, where the question has parts. */
                    part?: string;
                    text: string;
                    /** @description Of the whole; below 0 where it costs. */
                    fraction: string | null;
                }[] | null;
                feedback: components["schemas"]["QuestionFeedback"] | null;
                /** @description Once the question is finished, where the quiz shows it. */
                solution: components["schemas"]["Solution"] | null;
            } | null;
        };
        StaffAttempt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description 1 for the first. */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            startedAt: string;
            /** @description By the server's clock; null: no limit. */
            deadline: string | null;
            submittedAt: string | null;
            /** @description Closed by the clock; the finish time is then the deadline. */
            closedByDeadline: boolean;
            /** @description It had ended and was opened again until then; null: never. */
            reopenedUntil: string | null;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            /** @description So far. */
            earned: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description Questions that wait for a person. */
            waiting: number;
            lateAnswers: number;
        };
        AttemptSummary: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description 1 for the first. */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            startedAt: string;
            /** @description By the server's clock; null: no limit. */
            deadline: string | null;
            submittedAt: string | null;
            /** @description Closed by the clock; the finish time is then the deadline. */
            closedByDeadline: boolean;
            /** @description It had ended and was opened again until then; null: never. */
            reopenedUntil: string | null;
            /** @description Null while open or while marks are not shown. Pending: `earned` is what is marked so far. */
            score: {
                /** @description Exact decimal number as a string. */
                earned: string;
                /** @description Exact decimal number as a string. */
                possible: string;
                percent: number;
                isPending: boolean;
            } | null;
        };
        SaveReceipt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /** @enum {string} */
            state: "open" | "submitted";
            deadline: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            serverNow: string;
            /** @description One per event, in order; a resend gets the same. Acknowledged is committed. */
            acks: components["schemas"]["AnswerAck"][];
            /** @description The answers that count now; one with a higher `seq` than known came from elsewhere. */
            current: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                questionId: string;
                seq: number;
                client: string;
            }[];
        };
        AnswerAck: {
            clientSeq: number;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            seq: number;
            /**
             * @description accepted: counts unless a later one follows. late: kept and shown to the instructor, does not count. ignored_blank: kept, replaces nothing. after_finish: the question was finished by a check; kept, does not count.
             * @enum {string}
             */
            outcome: "accepted" | "late" | "ignored_blank" | "after_finish";
            /** @description An answer of another client that this one replaced unseen. */
            overwroteSeq: number | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
        };
        RecordedAnswer: {
            seq: number;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            client: string;
            clientSeq: number;
            /** @enum {string} */
            outcome: "accepted" | "late" | "ignored_blank" | "after_finish";
            cleared: boolean;
            answer: components["schemas"]["Answer"];
            certainty: ("low" | "mid" | "high") | null;
            overwroteSeq: number | null;
            clientTime: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
        };
        CheckReceipt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            serverNow: string;
            tries: components["schemas"]["QuestionTries"];
        };
        /** @description The same however often the attempt is submitted. */
        Receipt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            number: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            closedByDeadline: boolean;
            questionCount: number;
            answeredCount: number;
        };
        AttemptResult: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description 1 for the first. */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            startedAt: string;
            /** @description By the server's clock; null: no limit. */
            deadline: string | null;
            submittedAt: string | null;
            /** @description Closed by the clock; the finish time is then the deadline. */
            closedByDeadline: boolean;
            /** @description It had ended and was opened again until then; null: never. */
            reopenedUntil: string | null;
            /** @description Null while open or while marks are not shown. Pending: `earned` is what is marked so far. */
            score: {
                /** @description Exact decimal number as a string. */
                earned: string;
                /** @description Exact decimal number as a string. */
                possible: string;
                percent: number;
                isPending: boolean;
            } | null;
            quizTitle: string;
            passPercent: number | null;
            isPassed: boolean | null;
            /** @description What is shown now. */
            released: {
                /** @description Marks, per question and in total. */
                marks: boolean;
                /** @description Whether each answer was right. */
                correctness: boolean;
                /** @description The author's and the marker's words. */
                feedback: boolean;
                /** @description Right answers and explanations. */
                solution: boolean;
            };
            /** @description The author's words on the score; null when none or not shown. */
            bandHtml: string | null;
            /** @description Nothing is shown before the instructor releases the marks of all. */
            isHeld: boolean;
            /** @description When more will be shown; null when never. */
            moreAt: string | null;
            /** @description By the quiz's policy over all attempts. */
            quizScore: components["schemas"]["Score"] | null;
            sections: components["schemas"]["ShownSection"][];
            questions: components["schemas"]["ResultQuestion"][];
        };
        ResultQuestion: {
            position: number;
            /** @description The section that it stands in, by its position; null: in none, before the first. */
            section: number | null;
            question: components["schemas"]["PublicQuestion"];
            answer: components["schemas"]["Answer"] | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description Null while not released or not marked. */
            earned: string | null;
            verdict: ("correct" | "partly_correct" | "incorrect" | "blank" | "needs_marking") | null;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[] | null;
            feedback: components["schemas"]["QuestionFeedback"] | null;
            /** @description The marker's words. */
            commentHtml: string | null;
            /** @description The marker's words on passages, in the order of the text. */
            notes: components["schemas"]["ResultNote"][] | null;
            solution: components["schemas"]["Solution"] | null;
            /** @description How sure the learner was, nothing said counting as low; null where it was not asked or nothing answered. */
            certainty: ("low" | "mid" | "high") | null;
            /** @description How often the learner had it checked; 0 in a graded attempt. */
            checks: number;
            /** @description Answers that arrived too late to count; the instructor sees them. */
            lateAnswers: number;
            /** @description The lesson that teaches it, where the author has named one. */
            lessonId: string | null;
        };
        /** @description What a marker said to a passage, as its learner reads it. */
        ResultNote: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description In UTF-16 units of the answer's text; null when it was of another answer. */
            start: number | null;
            end: number | null;
            quote: string;
            html: string;
        };
        Marking: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description 1 for the first. */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            startedAt: string;
            /** @description By the server's clock; null: no limit. */
            deadline: string | null;
            submittedAt: string | null;
            /** @description Closed by the clock; the finish time is then the deadline. */
            closedByDeadline: boolean;
            /** @description It had ended and was opened again until then; null: never. */
            reopenedUntil: string | null;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            /** @description So far. */
            earned: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description Questions that wait for a person. */
            waiting: number;
            lateAnswers: number;
            quizTitle: string;
            questions: components["schemas"]["MarkingQuestion"][];
            /** @description The next of this course's marking queue. */
            nextWaitingAttemptId: string | null;
        };
        MarkingQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            position: number;
            version: number;
            question: components["schemas"]["PublicQuestion"];
            body: components["schemas"]["QuestionBody"];
            solution: components["schemas"]["Solution"];
            /** @description The answer that counts. */
            answer: components["schemas"]["Answer"] | null;
            /** @description Null while the attempt is open. */
            verdict: ("correct" | "partly_correct" | "incorrect" | "blank" | "needs_marking") | null;
            /** @description The one that counts; null while the attempt is open. */
            grade: components["schemas"]["GradeRevision"] | null;
            /** @description All grades, the latest first. */
            history: components["schemas"]["GradeRevision"][];
            /** @description Of the answer that counts; null when there is none. */
            answerSeq: number | null;
            /** @description Where two people mark the answer; null where one does. */
            marks: components["schemas"]["DoubleMarks"] | null;
            /** @description On passages of the answer, in the order of the text. */
            notes: components["schemas"]["AnswerNote"][];
            /** @description What the learner had checked during the attempt, first to last. */
            checks: components["schemas"]["AnswerCheck"][];
            /** @description The last that came too late. */
            lateAnswer: components["schemas"]["RecordedAnswer"] | null;
            eventCount: number;
        };
        GradeRevision: {
            revision: number;
            /** @enum {string} */
            state: "graded" | "needs_marking";
            earned: string | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            /** @description Markdown, for the learner. */
            comment: string;
            commentHtml: string;
            /** @description Null: graded by rule, or the mean of two marks. */
            markedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            gradedAt: string;
        };
        /** @description Of an answer that two people mark. */
        DoubleMarks: {
            /** @description Null: the answer has its mark. */
            needs: ("first_mark" | "second_mark" | "decision") | null;
            /** @description What it needs is for the caller to give. */
            isForYou: boolean;
            /** @description The caller may set the mark that counts. */
            canDecide: boolean;
            /** @description Marks that were handed in, 0 to 2. */
            given: number;
            /** @description Of the caller's own mark; 0 when there is none. */
            ownRevision: number;
            /** @description One's own; those of others once both are in. */
            shown: components["schemas"]["GivenMark"][];
        };
        GivenMark: {
            /** @description 1 for the mark that was handed in first. */
            place: number;
            revision: number;
            /** @description Null: has left the site. */
            marker: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            isOwn: boolean;
            /** @description Exact decimal number as a string. */
            earned: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            /** @description Markdown. */
            comment: string;
            commentHtml: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            givenAt: string;
        };
        /** @description What a marker says to a passage of a written answer. */
        AnswerNote: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            /** @description The answer that was read. */
            answerSeq: number;
            start: number;
            end: number;
            quote: string;
            /** @description Markdown. */
            text: string;
            html: string;
            /** @description Null: has left the site. */
            author: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            revision: number;
            isRemoved: boolean;
            /** @description The caller wrote it, and learners do not see it yet. */
            canChange: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
        };
        AnswerCheck: {
            /** @description 1 for the first try. */
            number: number;
            answer: components["schemas"]["Answer"];
            /** @description What the learner was told, without penalties. */
            fraction: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            checkedAt: string;
        };
        MarkResult: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            grade: components["schemas"]["GradeRevision"];
            /** @description Where two people mark the answer; null where one does. */
            marks: components["schemas"]["DoubleMarks"] | null;
            /** @description So far. */
            earned: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description Questions that wait for a person. */
            waiting: number;
            lateAnswers: number;
        };
        WaitingQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            quizTitle: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @description Answers to it that wait for a person. */
            waiting: number;
            /** @description Those that wait for the caller. */
            forYou: number;
        };
        WaitingAnswer: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            number: number;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            version: number;
            question: components["schemas"]["PublicQuestion"];
            body: components["schemas"]["QuestionBody"];
            solution: components["schemas"]["Solution"];
            answer: components["schemas"]["Answer"] | null;
            /** @description Of the answer that counts; null when there is none. */
            answerSeq: number | null;
            /** @description Where two people mark the answer; null where one does. */
            marks: components["schemas"]["DoubleMarks"] | null;
            /** @description On passages of the answer, in the order of the text. */
            notes: components["schemas"]["AnswerNote"][];
            grade: components["schemas"]["GradeRevision"];
        };
        MarkingPolicy: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /** @description Nothing of submitted attempts is shown before the marks are released. */
            holdsMarks: boolean;
            /** @description Markers do not see names before the marks are released. */
            isBlind: boolean;
            /** @description Two people mark each written answer, neither seeing the other's mark before. */
            twoMarkers: boolean;
            /** @description Of the points: marks no further apart agree, and their mean counts. */
            tolerancePercent: number;
            /** @description Instructors of the course. */
            markers: number;
            /** @description Null while held, and where nothing is held. */
            releasedAt: string | null;
            /** @description Answers that wait for a person. */
            waiting: number;
        };
        MarkingQueueItem: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            quizTitle: string;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            number: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            waiting: number;
            /** @description Those that wait for the caller: where two mark, not what only others may give. */
            forYou: number;
        };
        AnswerNoteHistory: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            /** @description The answer that was read. */
            answerSeq: number;
            start: number;
            end: number;
            quote: string;
            /** @description Markdown. */
            text: string;
            html: string;
            /** @description Null: has left the site. */
            author: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            revision: number;
            isRemoved: boolean;
            /** @description The caller wrote it, and learners do not see it yet. */
            canChange: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            savedAt: string;
            /** @description The latest first. */
            history: {
                revision: number;
                text: string;
                isRemoved: boolean;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                savedAt: string;
            }[];
        };
        SavedComment: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Markdown. */
            text: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        /** @description That an ended attempt was opened again. */
        Reopening: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /**
             * Format: date-time
             * @description The new one.
             */
            deadline: string;
            reason: string;
            /**
             * Format: date-time
             * @description When the attempt had ended before.
             */
            endedAt: string;
            /** @description The clock had closed it. */
            closedByDeadline: boolean;
            reopenedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            reopenedAt: string;
        };
        ReopenableAttempt: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            attemptId: string;
            /** @description 1 for the first. */
            number: number;
            learner: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            endedAt: string;
            /**
             * Format: date-time
             * @description A new deadline that gives the time which the exception adds.
             */
            until: string;
        };
        RegradableQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @enum {string} */
            type: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
            /** @description The current one. */
            version: number;
            /** @description Submitted attempts that were graded by an older one. */
            attempts: number;
        };
        RegradePreview: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            /** @description The version that would grade: the current one. */
            version: number;
            /** @description Submitted attempts that an older version graded. */
            attempts: number;
            /** @description Marked by a person: these marks stay. */
            byPerson: number;
            /** @description In progress with an older version; regrade again when they are submitted. */
            open: number;
            changes: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                attemptId: string;
                number: number;
                learner: {
                    /** @description Null while names are hidden. */
                    id: string | null;
                    name: string;
                };
                /** @description Exact decimal number as a string. */
                from: string;
                /** @description Exact decimal number as a string. */
                to: string;
                /** @description Exact decimal number as a string. */
                possible: string;
                /** @description Of the whole attempt. */
                totalFrom: string;
                /** @description Exact decimal number as a string. */
                totalTo: string;
                /** @description Exact decimal number as a string. */
                totalPossible: string;
            }[];
            /** @description Names what would change; the regrade refuses when it is something else by then. */
            digest: string;
        };
        Regrade: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            quizId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            title: string;
            version: number;
            reason: string;
            /** @description Attempts whose mark changed. */
            changed: number;
            appliedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            appliedAt: string;
            undoneBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            undoneAt: string | null;
        };
        AssignmentSummary: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            moduleId: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "published";
            position: number;
            /** @description Exact decimal number as a string. */
            possible: string;
            opensAt: string | null;
            /** @description What comes later is late, and still taken. */
            dueAt: string | null;
            /** @description From then on nothing is taken. */
            closesAt: string | null;
            /** @description Null: as many as one likes until it closes. */
            submissionsAllowed: number | null;
            takesText: boolean;
            takesFiles: boolean;
            /** @description Submissions that wait for a mark; null for those who do not teach. */
            waiting: number | null;
            /** @description Null for those who are not signed in. */
            mine: components["schemas"]["MySubmissions"] | null;
        };
        MySubmissions: {
            /** @description What holds for the caller, with the exceptions made for them and their groups. */
            rules: {
                opensAt: string | null;
                dueAt: string | null;
                closesAt: string | null;
                submissionsAllowed: number | null;
            };
            submissionsUsed: number;
            /** @description Null: no limit. */
            submissionsLeft: number | null;
            /** @description Null when something can be handed in now. */
            cannotSubmit: ("not_enrolled" | "not_published" | "not_open_yet" | "closed" | "under_review" | "no_submissions_left") | null;
            /** @description What is handed in now is late. */
            isLateNow: boolean;
            latest: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                number: number;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                submittedAt: string;
                /** @description Seconds after the due date that holds for the learner; 0 when in time. */
                lateSeconds: number;
                mark: {
                    /** @description Exact decimal number as a string. */
                    earned: string;
                    /** @description Exact decimal number as a string. */
                    possible: string;
                } | null;
            } | null;
        };
        Assignment: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            moduleId: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "published";
            position: number;
            /** @description Exact decimal number as a string. */
            possible: string;
            opensAt: string | null;
            /** @description What comes later is late, and still taken. */
            dueAt: string | null;
            /** @description From then on nothing is taken. */
            closesAt: string | null;
            /** @description Null: as many as one likes until it closes. */
            submissionsAllowed: number | null;
            takesText: boolean;
            takesFiles: boolean;
            /** @description Submissions that wait for a mark; null for those who do not teach. */
            waiting: number | null;
            /** @description Null for those who are not signed in. */
            mine: components["schemas"]["MySubmissions"] | null;
            /** @description Markdown. */
            instructions: string;
            /** @description Rendered and safe to show. */
            instructionsHtml: string;
            maxFiles: number;
            /** @description Of each file. */
            maxFileBytes: number;
            fileKinds: ("pdf" | "document" | "sheet" | "slides" | "picture" | "text" | "archive")[];
            /** @description Null without one, and for learners who are not shown it. */
            rubric: components["schemas"]["Rubric"] | null;
            /** @description Learners see the rubric before they hand in. */
            showsRubric: boolean;
            /** @description Nobody sees a mark before all are released. */
            holdsMarks: boolean;
            /** @description Markers do not see names before the marks are released. */
            isBlind: boolean;
            /** @description Null while held, and where nothing is held. */
            releasedAt: string | null;
            /** @description Null where peers do not review. */
            peerReview: components["schemas"]["PeerReviewRules"] | null;
            /** @description The asker may edit it and mark. */
            canTeach: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        PeerReviewRules: {
            /** @description That each learner gives, and gets. */
            reviewsEach: number;
            /**
             * @description due: when the assignment is due; hand: when an instructor starts them.
             * @enum {string}
             */
            startsBy: "due" | "hand";
            /** @description Neither reviewers nor authors learn each other's names. */
            isAnonymous: boolean;
            /** @description Learners review their own work too; it does not count for the mark. */
            withSelfReview: boolean;
            /** @description Learners of one group review each other only where there is no other way. */
            avoidsGroups: boolean;
            /**
             * @description How the marks of the reviews of one submission become one.
             * @enum {string}
             */
            combine: "median" | "mean";
            /** @description What peers' marks count beside a marker's; at 100 a marker's mark stands in their place. */
            peerWeight: number;
            /** @description Part of the points that giving the reviews earns. */
            reviewingPercent: number;
            reviewsDueAt: string | null;
            startedAt: string | null;
        };
        DueAssignment: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            courseTitle: string;
            courseSlug: string;
            title: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            opensAt: string | null;
            /** @description What comes later is late, and still taken. */
            dueAt: string | null;
            /** @description From then on nothing is taken. */
            closesAt: string | null;
            isLateNow: boolean;
        };
        /** @description What an assignment allows a person or a group beside its own rules; null: as the assignment has it. */
        AssignmentOverride: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            /** @description Whom it is for, or null for a group. */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            group: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            opensAt: string | null;
            /** @description What comes later is late, and still taken. */
            dueAt: string | null;
            /** @description From then on nothing is taken. */
            closesAt: string | null;
            /** @description Null: as many as one likes until it closes. */
            submissionsAllowed: number | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        SubmissionDraft: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            text: string;
            files: components["schemas"]["SubmissionFile"][];
            /** @description Counts changes of the text; 0 when there was none. */
            revision: number;
            savedAt: string | null;
        };
        SubmissionFile: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description Address of the bytes on this site. */
            url: string;
            name: string;
            /** @description What the bytes are. */
            mediaType: string;
            /** @description In bytes. */
            size: number;
            sha256: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        Submission: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            /** @description 1 for the first; the latest counts. */
            number: number;
            text: string;
            textHtml: string;
            files: components["schemas"]["SubmissionFile"][];
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            /** @description Seconds after the due date that holds for the learner; 0 when in time. */
            lateSeconds: number;
            /** @description Null before it is marked, and while marks are held. */
            mark: components["schemas"]["ShownMark"] | null;
        };
        ShownMark: {
            /** @description What counts, after what being late costs. */
            earned: string;
            /** @description Before that: as the marker gave it, or marker and peers together. */
            before: string;
            /** @description Exact decimal number as a string. */
            deducted: string;
            /** @description Days or hours begun after the due date that cost something. */
            lateUnits: number;
            /** @description Null where late work counts in full. */
            latePer: ("day" | "hour") | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            comment: string;
            commentHtml: string;
            /** @description Null where peers alone marked. */
            markedAt: string | null;
        };
        StaffSubmission: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            number: number;
            /** @description The latest of its learner: the one that counts. */
            isLatest: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            /** @description Seconds after the due date that holds for the learner; 0 when in time. */
            lateSeconds: number;
            /** @description As the marker gave it; null while it waits. */
            earned: string | null;
            /** @description With what peers gave, where they do; before what being late costs. */
            whole: string | null;
            /** @description Exact decimal number as a string. */
            possible: string;
        };
        WaitingSubmission: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            submissionId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            assignmentTitle: string;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            number: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
        };
        SubmissionMarking: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            learner: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            number: number;
            /** @description The latest of its learner: the one that counts. */
            isLatest: boolean;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            submittedAt: string;
            /** @description Seconds after the due date that holds for the learner; 0 when in time. */
            lateSeconds: number;
            /** @description As the marker gave it; null while it waits. */
            earned: string | null;
            /** @description With what peers gave, where they do; before what being late costs. */
            whole: string | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            assignmentTitle: string;
            text: string;
            textHtml: string;
            files: components["schemas"]["SubmissionFile"][];
            rubric: components["schemas"]["Rubric"] | null;
            /** @description Of the latest mark; 0 when there is none. */
            revision: number;
            /** @description Latest first. */
            history: components["schemas"]["SubmissionMark"][];
            /** @description In the order of the assignment's latest submissions. */
            previousId: string | null;
            nextId: string | null;
            /** @description Another one of the assignment that waits for a mark. */
            nextWaitingId: string | null;
        };
        SubmissionMark: {
            revision: number;
            /** @description Exact decimal number as a string. */
            earned: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            comment: string;
            commentHtml: string;
            markedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            markedAt: string;
        };
        PeerTask: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            title: string;
            isSelf: boolean;
            /** @enum {string} */
            state: "to_do" | "draft" | "done";
        };
        PeerReview: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            assignmentId: string;
            /** @description Of what is reviewed, e.g. `Submission 2`; where names are shown, whose it is. */
            title: string;
            isSelf: boolean;
            /** @enum {string} */
            state: "to_do" | "draft" | "done";
            text: string;
            textHtml: string;
            files: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                /** @description Address of the bytes on this site. */
                url: string;
                name: string;
                /** @description What the bytes are. */
                mediaType: string;
                /** @description In bytes. */
                size: number;
            }[];
            rubric: components["schemas"]["Rubric"];
            /** @description Exact decimal number as a string. */
            possible: string;
            levels: {
                criterionId: string;
                levelId: string;
            }[];
            comment: string;
            /** @description Counts changes of the review. */
            revision: number;
            reviewsDueAt: string | null;
            submittedAt: string | null;
        };
        ReceivedReview: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @description e.g. `Reviewer 1`; where names are shown, who it is. */
            reviewer: string;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            /** @description Of the whole. */
            fraction: string;
            comment: string;
            commentHtml: string;
            isExcluded: boolean;
        };
        StaffPeerReview: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            submissionId: string;
            reviewer: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            author: {
                /** @description Null while names are hidden. */
                id: string | null;
                name: string;
            };
            isSelf: boolean;
            /** @enum {string} */
            state: "to_do" | "draft" | "done";
            /** @description Of the whole; null until it is handed in. */
            fraction: string | null;
            reasons: {
                /** @description The part that it speaks of, e.g. `option:a`. */
                key: string;
                /** @description That part in words, where the question has parts. */
                part?: string;
                text: string;
                /** @description Of the whole; below 0 where it costs. */
                fraction: string | null;
            }[];
            comment: string;
            submittedAt: string | null;
            excludedAt: string | null;
            excludedWhy: string;
        };
        Gradebook: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            categories: components["schemas"]["GradeCategory"][];
            columns: components["schemas"]["GradeColumn"][];
            scheme: components["schemas"]["GradeScheme"];
            /** @description Missing work counts as 0; otherwise it is left out. */
            missingCountsZero: boolean;
            /** @description Null: late work counts in full. */
            latePolicy: components["schemas"]["LatePolicy"] | null;
            revision: number;
        };
        GradeCategory: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            title: string;
            /** @description In percent; those of a course add up to 100. */
            weight: string;
            /** @description So many marks of each learner are left out, so that the rest is worth most. */
            dropLowest: number;
        };
        GradeColumn: {
            /**
             * Format: uuid
             * @description That of the quiz or assignment, for the column of one.
             */
            id: string;
            /** @enum {string} */
            kind: "quiz" | "assignment" | "manual";
            title: string;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description Null: it counts where the course has no categories, otherwise not. */
            categoryId: string | null;
            /** @description What is earned adds up, what is possible does not. */
            isExtraCredit: boolean;
            /** @description Learners see its marks. */
            isReleased: boolean;
            /** @description The quiz has closed, the assignment is due, or the column is released: what is empty is missing. */
            isDue: boolean;
        };
        GradeRow: {
            learner: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            };
            /** @description One per column, in their order. */
            cells: components["schemas"]["GradeCell"][];
            total: components["schemas"]["GradeTotal"];
        };
        GradeCell: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            columnId: string;
            /**
             * @description pending: an answer waits for a person.
             * @enum {string}
             */
            state: "empty" | "pending" | "scored" | "excused";
            /** @description Null unless scored. */
            earned: string | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description What the attempts or the marked submission give, whatever a person entered. */
            computed: string | null;
            /** @description What being late cost of what is computed; null when nothing. */
            late: components["schemas"]["LateCost"] | null;
            /** @description A person entered it. */
            isEntered: boolean;
            /** @description Of what people entered; 0 when nobody did. */
            revision: number;
        };
        LateCost: {
            /** @description As the marker gave it. */
            before: string;
            /** @description Exact decimal number as a string. */
            deducted: string;
            /** @description Days or hours begun after the due date. */
            units: number;
            /** @enum {string} */
            per: "day" | "hour";
        };
        GradeTotal: {
            /** @description Of the whole; may be above 1 by extra credit; null while nothing counts. */
            fraction: string | null;
            /** @description By the scheme; null without one, or while nothing counts. */
            label: string | null;
            categories: {
                /** @description Null: all columns, where the course has no categories. */
                categoryId: string | null;
                /** @description Exact decimal number as a string. */
                earned: string;
                /** @description Exact decimal number as a string. */
                possible: string;
                fraction: string | null;
            }[];
            /** @description Columns left out as the lowest. */
            dropped: string[];
        };
        GradeEntry: {
            revision: number;
            /** @enum {string} */
            kind: "score" | "excused" | "cleared";
            earned: string | null;
            reason: string;
            enteredBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            enteredAt: string;
        };
        GradebookCsv: {
            fileName: string;
            csv: string;
        };
        ImportPlan: {
            changes: {
                line: number;
                learner: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    id: string;
                    name: string;
                };
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                columnId: string;
                columnTitle: string;
                /** @description As in the file: a mark, "EX" for excused, "" for nothing. */
                from: string;
                to: string;
            }[];
            /** @description Nothing is imported while there are. */
            faults: {
                line: number;
                message: string;
            }[];
            /** @description Headers that are no columns for marks of people. */
            ignored: string[];
            /** @description Names these changes; the import refuses when they are others by then. */
            digest: string;
        };
        ImportResult: {
            imported: number;
        };
        MyGrades: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            categories: components["schemas"]["GradeCategory"][];
            columns: components["schemas"]["GradeColumn"][];
            scheme: components["schemas"]["GradeScheme"];
            /** @description Missing work counts as 0; otherwise it is left out. */
            missingCountsZero: boolean;
            /** @description Null: late work counts in full. */
            latePolicy: components["schemas"]["LatePolicy"] | null;
            /** @description One per column; empty while its marks are not released. */
            cells: components["schemas"]["MyGrade"][];
            /** @description Of what is released. */
            total: components["schemas"]["GradeTotal"];
        };
        MyGrade: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            columnId: string;
            /**
             * @description pending: an answer waits for a person.
             * @enum {string}
             */
            state: "empty" | "pending" | "scored" | "excused";
            /** @description Null unless scored. */
            earned: string | null;
            /** @description Exact decimal number as a string. */
            possible: string;
            /** @description What the attempts or the marked submission give, whatever a person entered. */
            computed: string | null;
            /** @description What being late cost of what is computed; null when nothing. */
            late: components["schemas"]["LateCost"] | null;
            /** @description A person entered it. */
            isEntered: boolean;
            /** @description Of what people entered; 0 when nobody did. */
            revision: number;
            /** @description Why a person entered it. */
            reason: string;
        };
        DraftSources: {
            lessons: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                lessonId: string;
                title: string;
                sections: {
                    /** @description Of a heading of the lesson; null: what stands before the first. */
                    anchor: string | null;
                    heading: string;
                    words: number;
                }[];
            }[];
        };
        MadeQuestionDrafts: {
            drafts: components["schemas"]["QuestionDraft"][];
            /** @enum {string} */
            madeBy: "model" | "rules";
            /** @description Why no model made them; null: one did. */
            withoutModel: ("not_asked" | "not_set_up" | "budget_spent" | "failed") | null;
            /** @description What the model made beside them. */
            dropped: {
                /** @description No whole question, or one with pictures, links or HTML. */
                invalid: number;
                /** @description Their quote does not stand in the passages. */
                unquoted: number;
                /** @description The bank or another draft asks for the same. */
                known: number;
            };
            /** @description More was chosen than a model reads at once; only the beginning was read. */
            isCut: boolean;
        };
        /** @description A question that is in no bank before a person accepts it. */
        QuestionDraft: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            courseSlug: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            lessonId: string;
            lessonSlug: string;
            lessonTitle: string;
            /** @description Of a heading of the lesson; null: what stands before the first. */
            anchor: string | null;
            /** @description From the lesson's title down. */
            headings: string[];
            /** @description Words of the lesson that it rests on. */
            quote: string;
            /** @description The lesson was saved again since; the words may have changed. */
            isLessonChanged: boolean;
            title: string;
            body: components["schemas"]["QuestionBody"];
            findings: components["schemas"]["QuestionFinding"][];
            /** @enum {string} */
            madeBy: "model" | "rules";
            modelName: string | null;
            /** @description Name of who asked for it. */
            requestedBy: string | null;
            /** @enum {string} */
            state: "waiting" | "accepted" | "rejected";
            /** @description Rises with each change. */
            revision: number;
            rejectedWhy: string;
            /** @description The question of the bank that it became. */
            questionId: string | null;
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        TutorThread: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description The lesson that it was started from. */
            lessonId: string | null;
            title: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        TutorThreadWithMessages: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description The lesson that it was started from. */
            lessonId: string | null;
            title: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            /** @description In order. */
            messages: components["schemas"]["TutorMessage"][];
            /**
             * @description Who may read it: the strictest rule of the course since it was begun, which a later change does not loosen.
             * @enum {string}
             */
            visibility: "private" | "aggregate" | "instructor";
            /** @description Each time staff opened it, the latest first, at most 50. */
            reads: {
                /** @description Name of the member of staff; null: their account is gone. */
                by: string | null;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                at: string;
            }[];
        };
        TutorMessage: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /** @enum {string} */
            role: "learner" | "tutor";
            /** @description Given by the sender; null for the tutor's. */
            clientMessageId: string | null;
            /** @description The question that an answer belongs to. */
            replyTo: string | null;
            /** @description Markdown for the tutor's, plain text for the learner's. */
            text: string;
            /**
             * @description Incomplete: the model failed midway; what it wrote is kept, and the question can be asked again.
             * @enum {string}
             */
            state: "writing" | "complete" | "stopped" | "incomplete";
            /** @description What wrote it: `extractive-1` quotes the course without any AI. */
            model: string | null;
            /** @description The course does not seem to cover the question. */
            isDeclined: boolean;
            /** @description One for each mark in the text, verified. */
            citations: components["schemas"]["Citation"][];
            corrections: {
                word: string;
                replacement: string;
            }[];
            /** @description A practice question of the course that fits the one asked, after passages that were quoted without any AI. */
            practice: components["schemas"]["SuggestedPractice"] | null;
            /** @description What went wrong, for people. */
            notice: string | null;
            /** @description What the learner thinks of the answer. */
            thumb: components["schemas"]["TutorThumb"] | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
        };
        Citation: {
            /** @description The number of the mark `[n]` in the text. */
            n: number;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            lessonId: string;
            courseSlug: string;
            lessonSlug: string;
            lessonTitle: string;
            /** @description From the lesson's title down. */
            headingPath: string[];
            /** @description Anchor on the lesson's page; null: its top. */
            anchor: string | null;
            /** @description Words of the passage that the mark stands for; may be empty. */
            quote: string;
        };
        SuggestedPractice: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            questionId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            lessonId: string;
            courseSlug: string;
            lessonSlug: string;
            lessonTitle: string;
            /** @description Of the question on the lesson's page. */
            anchor: string;
            /** @description A statement to be called true or false: it may be false. */
            isStatement: boolean;
            /** @description What it asks, in Markdown; a long one is cut. Nothing of its key. */
            stem: string;
        };
        TutorThumb: {
            /** @enum {string} */
            thumb: "up" | "down";
            /** @description Of a thumb down. */
            reason: ("wrong" | "unclear" | "not_my_question" | "too_long" | "too_little" | "other") | null;
            comment: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            givenAt: string;
        };
        TutorExchange: {
            question: components["schemas"]["TutorMessage"];
            answer: components["schemas"]["TutorMessage"];
        };
        TutorStatus: {
            /**
             * @description Extractive: answers are passages of the course, without any AI.
             * @enum {string}
             */
            mode: "extractive" | "model";
            /** @description Name of the language model, in the mode `model`. */
            model: string | null;
            /** @description True during an open graded attempt of the caller in this course. */
            isLocked: boolean;
            /** @description Questions to begin with, from the headings. */
            suggestions: string[];
            settings: {
                /** @description Characters. */
                longestQuestion: number;
                /**
                 * @description Who reads conversations. `private`: the learner alone, staff see how many questions a lesson got. `aggregate`: staff see what was asked by three people or more, without names. `instructor`: staff may read conversations, and each reading is logged and shown to the learner.
                 * @enum {string}
                 */
                visibility: "private" | "aggregate" | "instructor";
            };
            rules: components["schemas"]["TutorRules"];
        };
        TutorRules: {
            /** @description How the tutor should sound. A language model reads it; it lifts no rule. */
            persona: string;
            hintPolicy: {
                /** @description Whether practice questions give hints in steps. */
                isOn: boolean;
                /** @description Whether the last step may be the solution, after two attempts. */
                showsSolution: boolean;
            };
            /** @description The tutor declines a question that holds all words of one of these. */
            forbiddenTopics: string[];
            /**
             * @description Code that a language model may write in an answer: whole programs, a few lines at a time, or none. Quoted lessons stay as they are.
             * @enum {string}
             */
            codePolicy: "full" | "fragments" | "none";
            /**
             * @description Who reads conversations. `private`: the learner alone, staff see how many questions a lesson got. `aggregate`: staff see what was asked by three people or more, without names. `instructor`: staff may read conversations, and each reading is logged and shown to the learner.
             * @enum {string}
             */
            visibility: "private" | "aggregate" | "instructor";
            /** @description Conversations are deleted this many days after their last message. */
            retentionDays: number;
            /**
             * @description During a learner's open graded attempt: off, or questions about concepts only.
             * @enum {string}
             */
            duringGraded: "off" | "concepts";
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Name of the instructor to turn to. */
            contact: string | null;
            /** @description Send it with a new conversation, which is then refused if the rules changed since. */
            version: number;
            changedAt: string | null;
        };
        PassageSearch: {
            /** @description At most six, best first, at most two of a lesson. */
            items: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                lessonId: string;
                lessonSlug: string;
                lessonTitle: string;
                headingPath: string[];
                anchor: string | null;
                /** @description Plain text as the page shows it. */
                text: string;
                /** @description BM25; comparable within one answer only. */
                score: number;
            }[];
            corrections: {
                word: string;
                replacement: string;
            }[];
            /** @description Whether the course seems to answer the question at all. */
            isCovered: boolean;
        };
        TutorSettings: {
            /** @description Off: the tutor of the course does not exist. */
            isOn: boolean;
            /** @description How the tutor should sound. A language model reads it; it lifts no rule. */
            persona: string;
            hintPolicy: {
                /** @description Whether practice questions give hints in steps. */
                isOn: boolean;
                /** @description Whether the last step may be the solution, after two attempts. */
                showsSolution: boolean;
            };
            /** @description The tutor declines a question that holds all words of one of these. */
            forbiddenTopics: string[];
            /**
             * @description Code that a language model may write in an answer: whole programs, a few lines at a time, or none. Quoted lessons stay as they are.
             * @enum {string}
             */
            codePolicy: "full" | "fragments" | "none";
            /**
             * @description Who reads conversations. `private`: the learner alone, staff see how many questions a lesson got. `aggregate`: staff see what was asked by three people or more, without names. `instructor`: staff may read conversations, and each reading is logged and shown to the learner.
             * @enum {string}
             */
            visibility: "private" | "aggregate" | "instructor";
            /** @description Conversations are deleted this many days after their last message. */
            retentionDays: number;
            /**
             * @description During a learner's open graded attempt: off, or questions about concepts only.
             * @enum {string}
             */
            duringGraded: "off" | "concepts";
            /** @description Tokens of a language model that the course may use in a day; null: as the site says. */
            dailyTokens: number | null;
            /** @description The instructor whom learners are sent to; null: none in particular. */
            contactUserId: string | null;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description Rises with each change; 0: never changed. */
            version: number;
            changedAt: string | null;
        };
        TutorQuestionOverview: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /**
             * @description The rule of the course now; what was written under a stricter one keeps that.
             * @enum {string}
             */
            visibility: "private" | "aggregate" | "instructor";
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            since: string;
            /** @description Null: from fewer than three people, so nothing is told of it. */
            total: {
                questions: number;
                /** @description The course did not seem to cover them. */
                declined: number;
                /** @description Thumbs up. */
                up: number;
                /** @description Thumbs down. */
                down: number;
            } | null;
            /** @description In order. */
            weeks: {
                /**
                 * Format: date-time
                 * @description A Monday, in UTC.
                 */
                from: string;
                /** @description Null: from fewer than three people, so nothing is told of it. */
                counts: {
                    questions: number;
                    /** @description The course did not seem to cover them. */
                    declined: number;
                    /** @description Thumbs up. */
                    up: number;
                    /** @description Thumbs down. */
                    down: number;
                } | null;
            }[];
            /** @description Most asked first; lessons that fewer than three people asked about are left out. */
            lessons: {
                /** @description Null: no lesson came near. */
                lessonId: string | null;
                title: string | null;
                slug: string | null;
                counts: {
                    questions: number;
                    /** @description The course did not seem to cover them. */
                    declined: number;
                    /** @description Thumbs up. */
                    up: number;
                    /** @description Thumbs down. */
                    down: number;
                };
                /** @description Of those whose words may be told; most asked first. */
                sections: {
                    heading: string;
                    /** @description On the lesson's page; null: its top. */
                    anchor: string | null;
                    counts: {
                        questions: number;
                        /** @description The course did not seem to cover them. */
                        declined: number;
                        /** @description Thumbs up. */
                        up: number;
                        /** @description Thumbs down. */
                        down: number;
                    };
                }[];
            }[];
            /** @description Of thumbs down, as far as told. */
            reasons: {
                reason: ("wrong" | "unclear" | "not_my_question" | "too_long" | "too_little" | "other") | null;
                times: number;
            }[];
        };
        TutorGap: {
            /** @description What questions on one matter have in common, whatever their form. */
            key: string;
            /** @description The shortest of its questions; a long one is cut. */
            text: string;
            declined: number;
            down: number;
            /** @description Null: fewer than three. */
            people: number | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            lastAskedAt: string;
            /** @description Where the course comes nearest. */
            nearest: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                lessonId: string;
                lessonTitle: string;
                lessonSlug: string;
                heading: string;
                anchor: string | null;
            } | null;
            /** @description The latest note that was written about it. */
            note: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                id: string;
                /** @enum {string} */
                state: "draft" | "published";
                lessonTitle: string | null;
            } | null;
        };
        TutorAskedQuestion: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            answerId: string;
            text: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            askedAt: string;
            isDeclined: boolean;
            /** @description Where the answer comes from. */
            place: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID).
                 */
                lessonId: string;
                lessonTitle: string;
                lessonSlug: string;
                heading: string;
                anchor: string | null;
            } | null;
            thumb: components["schemas"]["TutorThumb"] | null;
            /** @description Null: words without a subject. */
            gapKey: string | null;
        };
        TutorConversation: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            learner: string;
            /** @description Of the lesson beside which it was begun. */
            lessonTitle: string | null;
            questions: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            /** @description When staff opened it last. */
            lastReadAt: string | null;
        };
        TutorConversationWithMessages: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            learner: string;
            /** @description Of the lesson beside which it was begun. */
            lessonTitle: string | null;
            questions: number;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            updatedAt: string;
            /** @description When staff opened it last. */
            lastReadAt: string | null;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description In order, the latest 400 at most. */
            messages: components["schemas"]["TutorMessage"][];
            /** @description This one too; the latest first, at most 50. */
            reads: {
                /** @description Name of the member of staff; null: their account is gone. */
                by: string | null;
                /**
                 * Format: date-time
                 * @description Point in time, ISO 8601 in UTC.
                 */
                at: string;
            }[];
        };
        TutorConversationRead: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            conversationId: string;
            /** @description Null: their account is gone. */
            by: string | null;
            learner: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            at: string;
        };
        TutorLessonNote: {
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID).
             */
            courseId: string;
            /** @description What questions on one matter have in common, whatever their form. */
            gapKey: string;
            /** @description Null: the lesson is gone. */
            lessonId: string | null;
            lessonTitle: string | null;
            /** @description It goes to the end of this section; null: before the first heading. */
            anchor: string | null;
            title: string;
            /** @description Markdown. */
            body: string;
            /**
             * @description Published: it stands in the lesson.
             * @enum {string}
             */
            state: "draft" | "published";
            /** @description Rises with each change. */
            revision: number;
            writtenBy: string | null;
            /**
             * Format: date-time
             * @description Point in time, ISO 8601 in UTC.
             */
            writtenAt: string;
            publishedAt: string | null;
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
                /** @description Seconds to wait. */
                "Retry-After"?: number;
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
        /** @description Temporarily unavailable */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unavailable",
                 *       "title": "Temporarily unavailable",
                 *       "status": 503,
                 *       "detail": "Temporarily unavailable",
                 *       "instance": "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
                 *       "code": "unavailable"
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
            503: components["responses"]["Problem503"];
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
            503: components["responses"]["Problem503"];
        };
    };
    usersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
    coursesList: {
        parameters: {
            query?: {
                /** @example learning */
                q?: string;
                mine?: "enrolled" | "teaching";
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *           "slug": "how-learning-works",
                     *           "title": "How learning works",
                     *           "summary": "What a century of research says about remembering what you read.",
                     *           "coverUrl": null,
                     *           "language": "en",
                     *           "access": "open",
                     *           "state": "published",
                     *           "lessonCount": 1,
                     *           "minutes": 6,
                     *           "publishedAt": "2026-03-01T09:00:00.000Z",
                     *           "viewer": {
                     *             "isStaff": false,
                     *             "isEnrolled": true,
                     *             "progress": {
                     *               "completed": 0,
                     *               "total": 1,
                     *               "percent": 0
                     *             }
                     *           },
                     *           "found": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CourseSummary"][];
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
    coursesCreate: {
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
                 *       "title": "How learning works"
                 *     }
                 */
                "application/json": {
                    /** @description Made from the title unless given. */
                    slug?: string;
                    title: string;
                    /** @description One or two sentences for the catalogue. */
                    summary?: string;
                    /** @description Markdown. */
                    description?: string;
                    /**
                     * @description Who reads the lessons of the published course: everybody, or those enrolled.
                     * @enum {string}
                     */
                    access?: "open" | "enrolled";
                    /** @description BCP 47 language tag. */
                    language?: string;
                    licence?: string;
                    attribution?: string;
                    coverUrl?: string | null;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "summary": "What a century of research says about remembering what you read.",
                     *       "coverUrl": null,
                     *       "language": "en",
                     *       "access": "open",
                     *       "state": "published",
                     *       "lessonCount": 1,
                     *       "minutes": 6,
                     *       "publishedAt": "2026-03-01T09:00:00.000Z",
                     *       "viewer": {
                     *         "isStaff": false,
                     *         "isEnrolled": true,
                     *         "progress": {
                     *           "completed": 0,
                     *           "total": 1,
                     *           "percent": 0
                     *         },
                     *         "nextLessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                     *       },
                     *       "description": "Eight short lessons.",
                     *       "descriptionHtml": "<p>Eight short lessons.</p>",
                     *       "licence": "CC BY 4.0",
                     *       "attribution": "",
                     *       "createdAt": "2026-02-20T09:00:00.000Z",
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "learnerCount": 24,
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *           "title": "Remembering",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "slug": "why-we-forget",
                     *               "title": "Why we forget",
                     *               "summary": "",
                     *               "minutes": 6,
                     *               "state": "published",
                     *               "isCompleted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
    coursesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "summary": "What a century of research says about remembering what you read.",
                     *       "coverUrl": null,
                     *       "language": "en",
                     *       "access": "open",
                     *       "state": "published",
                     *       "lessonCount": 1,
                     *       "minutes": 6,
                     *       "publishedAt": "2026-03-01T09:00:00.000Z",
                     *       "viewer": {
                     *         "isStaff": false,
                     *         "isEnrolled": true,
                     *         "progress": {
                     *           "completed": 0,
                     *           "total": 1,
                     *           "percent": 0
                     *         },
                     *         "nextLessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                     *       },
                     *       "description": "Eight short lessons.",
                     *       "descriptionHtml": "<p>Eight short lessons.</p>",
                     *       "licence": "CC BY 4.0",
                     *       "attribution": "",
                     *       "createdAt": "2026-02-20T09:00:00.000Z",
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "learnerCount": 24,
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *           "title": "Remembering",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "slug": "why-we-forget",
                     *               "title": "Why we forget",
                     *               "summary": "",
                     *               "minutes": 6,
                     *               "state": "published",
                     *               "isCompleted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    coursesDelete: {
        parameters: {
            query?: {
                confirm?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
    coursesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "summary": "Eight short lessons."
                 *     }
                 */
                "application/json": {
                    /** @description Made from the title unless given. */
                    slug?: string;
                    title?: string;
                    /** @description One or two sentences for the catalogue. */
                    summary?: string;
                    /** @description Markdown. */
                    description?: string;
                    /**
                     * @description Who reads the lessons of the published course: everybody, or those enrolled.
                     * @enum {string}
                     */
                    access?: "open" | "enrolled";
                    /** @description BCP 47 language tag. */
                    language?: string;
                    licence?: string;
                    attribution?: string;
                    coverUrl?: string | null;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "summary": "What a century of research says about remembering what you read.",
                     *       "coverUrl": null,
                     *       "language": "en",
                     *       "access": "open",
                     *       "state": "published",
                     *       "lessonCount": 1,
                     *       "minutes": 6,
                     *       "publishedAt": "2026-03-01T09:00:00.000Z",
                     *       "viewer": {
                     *         "isStaff": false,
                     *         "isEnrolled": true,
                     *         "progress": {
                     *           "completed": 0,
                     *           "total": 1,
                     *           "percent": 0
                     *         },
                     *         "nextLessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                     *       },
                     *       "description": "Eight short lessons.",
                     *       "descriptionHtml": "<p>Eight short lessons.</p>",
                     *       "licence": "CC BY 4.0",
                     *       "attribution": "",
                     *       "createdAt": "2026-02-20T09:00:00.000Z",
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "learnerCount": 24,
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *           "title": "Remembering",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "slug": "why-we-forget",
                     *               "title": "Why we forget",
                     *               "summary": "",
                     *               "minutes": 6,
                     *               "state": "published",
                     *               "isCompleted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
    coursesResolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in addresses.
                 * @example how-learning-works
                 */
                slug: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        courseId: string;
                        /** @description Name in addresses. */
                        slug: string;
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
    coursesPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "summary": "What a century of research says about remembering what you read.",
                     *       "coverUrl": null,
                     *       "language": "en",
                     *       "access": "open",
                     *       "state": "published",
                     *       "lessonCount": 1,
                     *       "minutes": 6,
                     *       "publishedAt": "2026-03-01T09:00:00.000Z",
                     *       "viewer": {
                     *         "isStaff": false,
                     *         "isEnrolled": true,
                     *         "progress": {
                     *           "completed": 0,
                     *           "total": 1,
                     *           "percent": 0
                     *         },
                     *         "nextLessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                     *       },
                     *       "description": "Eight short lessons.",
                     *       "descriptionHtml": "<p>Eight short lessons.</p>",
                     *       "licence": "CC BY 4.0",
                     *       "attribution": "",
                     *       "createdAt": "2026-02-20T09:00:00.000Z",
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "learnerCount": 24,
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *           "title": "Remembering",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "slug": "why-we-forget",
                     *               "title": "Why we forget",
                     *               "summary": "",
                     *               "minutes": 6,
                     *               "state": "published",
                     *               "isCompleted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
    coursesUnpublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "summary": "What a century of research says about remembering what you read.",
                     *       "coverUrl": null,
                     *       "language": "en",
                     *       "access": "open",
                     *       "state": "draft",
                     *       "lessonCount": 1,
                     *       "minutes": 6,
                     *       "publishedAt": null,
                     *       "viewer": {
                     *         "isStaff": false,
                     *         "isEnrolled": true,
                     *         "progress": {
                     *           "completed": 0,
                     *           "total": 1,
                     *           "percent": 0
                     *         },
                     *         "nextLessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                     *       },
                     *       "description": "Eight short lessons.",
                     *       "descriptionHtml": "<p>Eight short lessons.</p>",
                     *       "licence": "CC BY 4.0",
                     *       "attribution": "",
                     *       "createdAt": "2026-02-20T09:00:00.000Z",
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "learnerCount": 24,
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *           "title": "Remembering",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "slug": "why-we-forget",
                     *               "title": "Why we forget",
                     *               "summary": "",
                     *               "minutes": 6,
                     *               "state": "published",
                     *               "isCompleted": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
    coursesGlossary: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c50",
                     *           "term": "Retrieval practice",
                     *           "definition": "Learning by recalling.",
                     *           "definitionHtml": "<p>Learning by recalling.</p>"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            term: string;
                            /** @description Markdown. */
                            definition: string;
                            /** @description Rendered and sanitised. */
                            definitionHtml: string;
                        }[];
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
    coursesPutGlossary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "terms": [
                 *         {
                 *           "term": "Retrieval practice",
                 *           "definition": "Learning by recalling."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    terms: {
                        term: string;
                        /** @description Markdown. */
                        definition: string;
                    }[];
                };
            };
        };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c50",
                     *           "term": "Retrieval practice",
                     *           "definition": "Learning by recalling.",
                     *           "definitionHtml": "<p>Learning by recalling.</p>"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            term: string;
                            /** @description Markdown. */
                            definition: string;
                            /** @description Rendered and sanitised. */
                            definitionHtml: string;
                        }[];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
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
    coursesPreviewMarkdown: {
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
                 *       "markdown": "Most of a lecture is gone after a week."
                 *     }
                 */
                "application/json": {
                    /** @description Markdown. */
                    markdown: string;
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
                     *       "segments": [
                     *         {
                     *           "kind": "html",
                     *           "html": "<p>Most of a lecture is gone after a week.</p>"
                     *         }
                     *       ],
                     *       "headings": []
                     *     }
                     */
                    "application/json": components["schemas"]["RenderedMarkdown"];
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
    coursesExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "format": "stoa-course-2",
                     *       "course": {
                     *         "title": "Planets",
                     *         "slug": "planets",
                     *         "summary": "",
                     *         "description": "",
                     *         "access": "open",
                     *         "state": "draft",
                     *         "language": "en",
                     *         "licence": "CC BY 4.0",
                     *         "attribution": "",
                     *         "coverUrl": null
                     *       },
                     *       "modules": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01",
                     *           "title": "The sky",
                     *           "lessons": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02",
                     *               "slug": "wanderers",
                     *               "title": "Wanderers",
                     *               "summary": "",
                     *               "body": "Planets wander.",
                     *               "minutes": 1,
                     *               "state": "published"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "glossary": [
                     *         {
                     *           "term": "Planet",
                     *           "definition": "A wanderer."
                     *         }
                     *       ],
                     *       "groups": [
                     *         "Tuesday"
                     *       ],
                     *       "categories": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03",
                     *           "parentId": null,
                     *           "name": "Planets"
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04",
                     *           "name": "Tell a planet from a star"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05",
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02",
                     *           "title": "Wandering",
                     *           "isPractice": false,
                     *           "isArchived": false,
                     *           "categoryId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03",
                     *           "tags": [
                     *             "sky"
                     *           ],
                     *           "difficulty": "easy",
                     *           "skillIds": [
                     *             "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04"
                     *           ],
                     *           "body": {
                     *             "type": "true_false",
                     *             "stem": "Planets wander.",
                     *             "correct": true,
                     *             "feedbackTrue": "",
                     *             "feedbackFalse": "",
                     *             "explanation": ""
                     *           }
                     *         }
                     *       ],
                     *       "quizzes": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c06",
                     *           "moduleId": null,
                     *           "title": "The sky",
                     *           "instructions": "",
                     *           "state": "draft",
                     *           "position": 0,
                     *           "timeLimitSeconds": null,
                     *           "attemptsAllowed": 1,
                     *           "cooldownSeconds": null,
                     *           "needsPassword": false,
                     *           "scoring": "highest",
                     *           "passPercent": 50,
                     *           "feedbackBands": [],
                     *           "opensAt": null,
                     *           "closesAt": null,
                     *           "shuffleQuestions": true,
                     *           "certainty": false,
                     *           "mode": "graded",
                     *           "tries": 3,
                     *           "penalty": "0.333333333333",
                     *           "review": {
                     *             "afterSubmit": {
                     *               "marks": true,
                     *               "correctness": true,
                     *               "feedback": true,
                     *               "solution": true
                     *             },
                     *             "later": {
                     *               "marks": true,
                     *               "correctness": true,
                     *               "feedback": true,
                     *               "solution": true
                     *             },
                     *             "afterClose": {
                     *               "marks": true,
                     *               "correctness": true,
                     *               "feedback": true,
                     *               "solution": true
                     *             }
                     *           },
                     *           "marking": {
                     *             "holdsMarks": false,
                     *             "isBlind": false,
                     *             "twoMarkers": false,
                     *             "tolerancePercent": 10
                     *           },
                     *           "sections": [
                     *             {
                     *               "title": "To begin with",
                     *               "instructions": "",
                     *               "shuffle": false
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05",
                     *               "position": 0,
                     *               "points": "1",
                     *               "section": 0
                     *             }
                     *           ],
                     *           "draws": []
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c07",
                     *           "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01",
                     *           "title": "Watch the sky",
                     *           "instructions": "For a week.",
                     *           "state": "draft",
                     *           "position": 0,
                     *           "possible": "10",
                     *           "opensAt": null,
                     *           "dueAt": null,
                     *           "closesAt": null,
                     *           "takesText": true,
                     *           "takesFiles": false,
                     *           "maxFiles": 1,
                     *           "maxFileBytes": 10000000,
                     *           "fileKinds": [
                     *             "pdf"
                     *           ],
                     *           "submissionsAllowed": null,
                     *           "rubric": null,
                     *           "showsRubric": true,
                     *           "holdsMarks": false,
                     *           "isBlind": false
                     *         }
                     *       ],
                     *       "gradebook": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["CourseExport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    coursesImport: {
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
                 *       "format": "stoa-course-2",
                 *       "course": {
                 *         "title": "Planets",
                 *         "slug": "planets",
                 *         "summary": "",
                 *         "description": "",
                 *         "access": "open",
                 *         "state": "draft",
                 *         "language": "en",
                 *         "licence": "CC BY 4.0",
                 *         "attribution": "",
                 *         "coverUrl": null
                 *       },
                 *       "modules": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01",
                 *           "title": "The sky",
                 *           "lessons": [
                 *             {
                 *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02",
                 *               "slug": "wanderers",
                 *               "title": "Wanderers",
                 *               "summary": "",
                 *               "body": "Planets wander.",
                 *               "minutes": 1,
                 *               "state": "published"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "glossary": [
                 *         {
                 *           "term": "Planet",
                 *           "definition": "A wanderer."
                 *         }
                 *       ],
                 *       "groups": [
                 *         "Tuesday"
                 *       ],
                 *       "categories": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03",
                 *           "parentId": null,
                 *           "name": "Planets"
                 *         }
                 *       ],
                 *       "skills": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04",
                 *           "name": "Tell a planet from a star"
                 *         }
                 *       ],
                 *       "questions": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05",
                 *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c02",
                 *           "title": "Wandering",
                 *           "isPractice": false,
                 *           "isArchived": false,
                 *           "categoryId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c03",
                 *           "tags": [
                 *             "sky"
                 *           ],
                 *           "difficulty": "easy",
                 *           "skillIds": [
                 *             "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c04"
                 *           ],
                 *           "body": {
                 *             "type": "true_false",
                 *             "stem": "Planets wander.",
                 *             "correct": true,
                 *             "feedbackTrue": "",
                 *             "feedbackFalse": "",
                 *             "explanation": ""
                 *           }
                 *         }
                 *       ],
                 *       "quizzes": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c06",
                 *           "moduleId": null,
                 *           "title": "The sky",
                 *           "instructions": "",
                 *           "state": "draft",
                 *           "position": 0,
                 *           "timeLimitSeconds": null,
                 *           "attemptsAllowed": 1,
                 *           "cooldownSeconds": null,
                 *           "needsPassword": false,
                 *           "scoring": "highest",
                 *           "passPercent": 50,
                 *           "feedbackBands": [],
                 *           "opensAt": null,
                 *           "closesAt": null,
                 *           "shuffleQuestions": true,
                 *           "certainty": false,
                 *           "mode": "graded",
                 *           "tries": 3,
                 *           "penalty": "0.333333333333",
                 *           "review": {
                 *             "afterSubmit": {
                 *               "marks": true,
                 *               "correctness": true,
                 *               "feedback": true,
                 *               "solution": true
                 *             },
                 *             "later": {
                 *               "marks": true,
                 *               "correctness": true,
                 *               "feedback": true,
                 *               "solution": true
                 *             },
                 *             "afterClose": {
                 *               "marks": true,
                 *               "correctness": true,
                 *               "feedback": true,
                 *               "solution": true
                 *             }
                 *           },
                 *           "marking": {
                 *             "holdsMarks": false,
                 *             "isBlind": false,
                 *             "twoMarkers": false,
                 *             "tolerancePercent": 10
                 *           },
                 *           "sections": [
                 *             {
                 *               "title": "To begin with",
                 *               "instructions": "",
                 *               "shuffle": false
                 *             }
                 *           ],
                 *           "questions": [
                 *             {
                 *               "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c05",
                 *               "position": 0,
                 *               "points": "1",
                 *               "section": 0
                 *             }
                 *           ],
                 *           "draws": []
                 *         }
                 *       ],
                 *       "assignments": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c07",
                 *           "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c01",
                 *           "title": "Watch the sky",
                 *           "instructions": "For a week.",
                 *           "state": "draft",
                 *           "position": 0,
                 *           "possible": "10",
                 *           "opensAt": null,
                 *           "dueAt": null,
                 *           "closesAt": null,
                 *           "takesText": true,
                 *           "takesFiles": false,
                 *           "maxFiles": 1,
                 *           "maxFileBytes": 10000000,
                 *           "fileKinds": [
                 *             "pdf"
                 *           ],
                 *           "submissionsAllowed": null,
                 *           "rubric": null,
                 *           "showsRubric": true,
                 *           "holdsMarks": false,
                 *           "isBlind": false
                 *         }
                 *       ],
                 *       "gradebook": null,
                 *       "files": []
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    format: "stoa-course-2";
                    course: {
                        title: string;
                        /** @description Name in addresses. */
                        slug: string;
                        summary: string;
                        /** @description Markdown. */
                        description: string;
                        /**
                         * @description Who reads the lessons of the published course: everybody, or those enrolled.
                         * @enum {string}
                         */
                        access: "open" | "enrolled";
                        /** @enum {string} */
                        state: "draft" | "published";
                        /** @description BCP 47 language tag. */
                        language: string;
                        licence: string;
                        attribution: string;
                        coverUrl: string | null;
                    };
                    modules: {
                        id: string;
                        title: string;
                        lessons: {
                            id: string;
                            /** @description Name in addresses. */
                            slug: string;
                            title: string;
                            summary: string;
                            /** @description Markdown. */
                            body: string;
                            minutes: number;
                            /** @enum {string} */
                            state: "draft" | "published";
                        }[];
                    }[];
                    glossary: {
                        term: string;
                        /** @description Markdown. */
                        definition: string;
                    }[];
                    /** @description Names alone; who is in them stays. */
                    groups: string[];
                    categories: {
                        id: string;
                        parentId: string | null;
                        name: string;
                    }[];
                    skills: {
                        id: string;
                        name: string;
                    }[];
                    /** @description With their keys. */
                    questions: {
                        id: string;
                        lessonId: string | null;
                        title: string;
                        isPractice: boolean;
                        isArchived: boolean;
                        categoryId: string | null;
                        tags: string[];
                        difficulty: ("easy" | "medium" | "hard") | null;
                        skillIds: string[];
                        body: components["schemas"]["QuestionBody"];
                    }[];
                    quizzes: {
                        id: string;
                        moduleId: string | null;
                        title: string;
                        /** @description Markdown. */
                        instructions: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        position: number;
                        /** @description Null: no limit. */
                        timeLimitSeconds: number | null;
                        /** @description Null: as many as one likes. */
                        attemptsAllowed: number | null;
                        /** @description From the end of an attempt to the start of the next; null: none. */
                        cooldownSeconds: number | null;
                        /** @description The password itself is not told: such a quiz arrives as a draft without one. */
                        needsPassword: boolean;
                        /**
                         * @description Which attempt counts.
                         * @enum {string}
                         */
                        scoring: "highest" | "latest" | "first" | "average";
                        passPercent: number | null;
                        /** @description The highest first. */
                        feedbackBands: {
                            /** @description The least score, exact, that gets these words; the highest band that fits counts. */
                            fromPercent: number;
                            /** @description Markdown. */
                            text: string;
                        }[];
                        opensAt: string | null;
                        closesAt: string | null;
                        shuffleQuestions: boolean;
                        certainty: boolean;
                        /**
                         * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
                         * @enum {string}
                         */
                        mode: "graded" | "practice";
                        /** @description How often each answer can be checked in practice mode; null: as often as one likes. */
                        tries: number | null;
                        /** @description What each wrong try costs in practice mode, of the question's points: 0 to 1. What is within 0.000003 of a third or two is meant as that. */
                        penalty: string;
                        review: {
                            /** @description In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything. */
                            during?: {
                                /** @description Marks, per question and in total. */
                                marks: boolean;
                                /** @description Whether each answer was right. */
                                correctness: boolean;
                                /** @description The author's and the marker's words. */
                                feedback: boolean;
                                /** @description Right answers and explanations. */
                                solution: boolean;
                            };
                            /** @description In the two minutes after submitting. */
                            afterSubmit: {
                                /** @description Marks, per question and in total. */
                                marks: boolean;
                                /** @description Whether each answer was right. */
                                correctness: boolean;
                                /** @description The author's and the marker's words. */
                                feedback: boolean;
                                /** @description Right answers and explanations. */
                                solution: boolean;
                            };
                            /** @description From then on while the quiz is open, or for good without a closing date. */
                            later: {
                                /** @description Marks, per question and in total. */
                                marks: boolean;
                                /** @description Whether each answer was right. */
                                correctness: boolean;
                                /** @description The author's and the marker's words. */
                                feedback: boolean;
                                /** @description Right answers and explanations. */
                                solution: boolean;
                            };
                            /** @description When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace. */
                            afterClose: {
                                /** @description Marks, per question and in total. */
                                marks: boolean;
                                /** @description Whether each answer was right. */
                                correctness: boolean;
                                /** @description The author's and the marker's words. */
                                feedback: boolean;
                                /** @description Right answers and explanations. */
                                solution: boolean;
                            };
                        };
                        marking: {
                            holdsMarks: boolean;
                            isBlind: boolean;
                            twoMarkers: boolean;
                            tolerancePercent: number;
                        };
                        sections: {
                            title: string;
                            /** @description Markdown. */
                            instructions: string;
                            shuffle: boolean;
                        }[];
                        questions: {
                            questionId: string;
                            position: number;
                            /** @description Exact decimal number as a string. */
                            points: string;
                            /** @description The section that it stands in, by its position; null: in none, before the first. */
                            section: number | null;
                        }[];
                        draws: {
                            position: number;
                            count: number;
                            /** @description Exact decimal number as a string. */
                            points: string;
                            categoryId: string | null;
                            tag: string | null;
                            difficulty: ("easy" | "medium" | "hard") | null;
                            skillId: string | null;
                            /** @description The section that it stands in, by its position; null: in none, before the first. */
                            section: number | null;
                        }[];
                    }[];
                    assignments: {
                        id: string;
                        moduleId: string | null;
                        title: string;
                        /** @description Markdown. */
                        instructions: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        position: number;
                        /** @description Exact decimal number as a string. */
                        possible: string;
                        opensAt: string | null;
                        dueAt: string | null;
                        closesAt: string | null;
                        takesText: boolean;
                        takesFiles: boolean;
                        maxFiles: number;
                        /** @description Of each file. */
                        maxFileBytes: number;
                        fileKinds: ("pdf" | "document" | "sheet" | "slides" | "picture" | "text" | "archive")[];
                        /** @description Null: as many as one likes until it closes. */
                        submissionsAllowed: number | null;
                        rubric: components["schemas"]["Rubric"] | null;
                        showsRubric: boolean;
                        holdsMarks: boolean;
                        isBlind: boolean;
                    }[];
                    /** @description Null: nobody has set it up. */
                    gradebook: {
                        scheme: components["schemas"]["GradeScheme"];
                        missingCountsZero: boolean;
                        latePolicy: components["schemas"]["LatePolicy"] | null;
                        /** @description In their order; ids of new ones are made by the caller (UUID). */
                        categories: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            title: string;
                            /** @description Exact decimal number as a string. */
                            weight: string;
                            dropLowest: number;
                        }[];
                        columns: {
                            quizId: string | null;
                            /** @description Without a quiz and an assignment people fill the column. */
                            assignmentId: string | null;
                            title: string;
                            /** @description Exact decimal number as a string. */
                            possible: string;
                            isReleased: boolean;
                            categoryId: string | null;
                            isExtraCredit: boolean;
                        }[];
                    } | null;
                    files: {
                        id: string;
                        name: string;
                        /** @description The picture's bytes in base64. */
                        content: string;
                    }[];
                    /**
                     * @description Learners see the course when it is published; else as in the file.
                     * @default false
                     */
                    asDraft?: boolean;
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
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "slug": "how-learning-works",
                     *       "title": "How learning works",
                     *       "notes": [
                     *         "Text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReceipt"];
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
    modulesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Remembering"
                 *     }
                 */
                "application/json": {
                    title: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "title": "Remembering",
                     *       "position": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Module"];
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
    modulesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                moduleId: string;
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
    modulesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Remembering"
                 *     }
                 */
                "application/json": {
                    title: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "title": "Remembering",
                     *       "position": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Module"];
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
    modulesMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 0
                 *     }
                 */
                "application/json": {
                    /** @description Place among its siblings, 0 for the first. */
                    position: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "title": "Remembering",
                     *       "position": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Module"];
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
    lessonsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Why we forget",
                 *       "body": "Most of a lecture is gone after a week."
                 *     }
                 */
                "application/json": {
                    /** @description Made from the title unless given; unique in its course. */
                    slug?: string;
                    title: string;
                    summary?: string;
                    /** @description Markdown. */
                    body?: string;
                    /** @description Reading time; estimated from the text unless given. */
                    minutes?: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "draft",
                     *       "version": 1,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
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
    lessonsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "published",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    lessonsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
    lessonsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "body": "Most of a lecture is gone after a week.",
                 *       "version": 2
                 *     }
                 */
                "application/json": {
                    /** @description Made from the title unless given; unique in its course. */
                    slug?: string;
                    title?: string;
                    summary?: string;
                    /** @description Markdown. */
                    body?: string;
                    /** @description Reading time; estimated from the text unless given. */
                    minutes?: number;
                    /** @description The version that was edited: refused with 409 when another came since. */
                    version?: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "published",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
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
    lessonsPage: {
        parameters: {
            query?: {
                quote?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "published",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "segments": [
                     *         {
                     *           "kind": "html",
                     *           "html": "<p>Most of a lecture is gone after a week.</p>"
                     *         }
                     *       ],
                     *       "headings": [],
                     *       "isCompleted": false
                     *     }
                     */
                    "application/json": components["schemas"]["LessonPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    lessonsMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 0
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Another module of the same course.
                     */
                    moduleId?: string;
                    /** @description Place among its siblings, 0 for the first. */
                    position: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "published",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
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
    lessonsPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "published",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
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
    lessonsUnpublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "moduleId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4e",
                     *       "slug": "why-we-forget",
                     *       "title": "Why we forget",
                     *       "summary": "",
                     *       "minutes": 6,
                     *       "state": "draft",
                     *       "version": 3,
                     *       "updatedAt": "2026-03-01T09:00:00.000Z",
                     *       "body": "Most of a lecture is gone after a week.",
                     *       "position": 0,
                     *       "createdAt": "2026-02-20T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Lesson"];
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
    lessonsVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
            };
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
                     *           "version": 3,
                     *           "title": "Why we forget",
                     *           "savedAt": "2026-03-01T09:00:00.000Z",
                     *           "savedBy": "Mara Lind"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            version: number;
                            title: string;
                            /**
                             * Format: date-time
                             * @description Point in time, ISO 8601 in UTC.
                             */
                            savedAt: string;
                            /** @description Name of the person. */
                            savedBy: string | null;
                        }[];
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
    lessonsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
                /** @example 1 */
                version: number;
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
                     *       "version": 3,
                     *       "title": "Why we forget",
                     *       "savedAt": "2026-03-01T09:00:00.000Z",
                     *       "savedBy": "Mara Lind",
                     *       "body": "Most of a lecture is gone after a week."
                     *     }
                     */
                    "application/json": {
                        version: number;
                        title: string;
                        /**
                         * Format: date-time
                         * @description Point in time, ISO 8601 in UTC.
                         */
                        savedAt: string;
                        /** @description Name of the person. */
                        savedBy: string | null;
                        /** @description Markdown. */
                        body: string;
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
    lessonsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "completed": 1,
                     *       "total": 1,
                     *       "percent": 100,
                     *       "nextLessonId": null,
                     *       "lessons": [
                     *         {
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "isCompleted": true,
                     *           "openedAt": "2026-03-02T08:01:00.000Z",
                     *           "completedAt": "2026-03-02T08:09:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
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
    lessonsComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "completed": 1,
                     *       "total": 1,
                     *       "percent": 100,
                     *       "nextLessonId": null,
                     *       "lessons": [
                     *         {
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "isCompleted": true,
                     *           "openedAt": "2026-03-02T08:01:00.000Z",
                     *           "completedAt": "2026-03-02T08:09:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
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
    lessonsReopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "completed": 1,
                     *       "total": 1,
                     *       "percent": 100,
                     *       "nextLessonId": null,
                     *       "lessons": [
                     *         {
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "isCompleted": true,
                     *           "openedAt": "2026-03-02T08:01:00.000Z",
                     *           "completedAt": "2026-03-02T08:09:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
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
    enrolmentsEnrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "enrolledAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
    enrolmentsLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
    enrolmentsMine: {
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
                     *           "course": {
                     *             "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *             "slug": "how-learning-works",
                     *             "title": "How learning works",
                     *             "summary": "What a century of research says about remembering what you read.",
                     *             "coverUrl": null,
                     *             "language": "en",
                     *             "access": "open",
                     *             "state": "published",
                     *             "lessonCount": 1,
                     *             "minutes": 6,
                     *             "publishedAt": "2026-03-01T09:00:00.000Z",
                     *             "viewer": {
                     *               "isStaff": false,
                     *               "isEnrolled": true,
                     *               "progress": {
                     *                 "completed": 0,
                     *                 "total": 1,
                     *                 "percent": 0
                     *               }
                     *             },
                     *             "found": null
                     *           },
                     *           "enrolledAt": "2026-03-02T08:00:00.000Z",
                     *           "lastSeenAt": null,
                     *           "nextLesson": {
                     *             "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *             "slug": "why-we-forget",
                     *             "title": "Why we forget",
                     *             "minutes": 6
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MyCourse"][];
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
    enrolmentsProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "completed": 1,
                     *       "total": 1,
                     *       "percent": 100,
                     *       "nextLessonId": null,
                     *       "lessons": [
                     *         {
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "isCompleted": true,
                     *           "openedAt": "2026-03-02T08:01:00.000Z",
                     *           "completedAt": "2026-03-02T08:09:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CourseProgress"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    filesUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
                 *     }
                 */
                "application/json": {
                    /** @description The picture's bytes in base64. */
                    content: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "url": "/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
                     *       "mediaType": "image/gif",
                     *       "size": 42,
                     *       "createdAt": "2026-03-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseFile"];
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
    filesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                fileId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "url": "/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
                     *       "mediaType": "image/gif",
                     *       "size": 42,
                     *       "createdAt": "2026-03-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CourseFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    instructorsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *           "userId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                     *           "name": "Ada Reuter",
                     *           "email": "ada@example.org",
                     *           "state": "active",
                     *           "isOwner": true,
                     *           "addedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Instructor"][];
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
    instructorsAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org"
                 *     }
                 */
                "application/json": {
                    /** @description E-mail address; upper and lower case are the same. */
                    email: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "userId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                     *       "name": "Ada Reuter",
                     *       "email": "ada@example.org",
                     *       "state": "active",
                     *       "isOwner": false,
                     *       "addedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instructor"];
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
    instructorsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "userId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                     *       "name": "Ada Reuter",
                     *       "email": "ada@example.org",
                     *       "state": "active",
                     *       "isOwner": true,
                     *       "addedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instructor"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    instructorsRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                userId: string;
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
    learnersList: {
        parameters: {
            query?: {
                q?: string;
                /** @description Identifier. */
                groupId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "user": {
                     *             "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                     *             "name": "Ada Reuter",
                     *             "email": "ada@example.org"
                     *           },
                     *           "enrolledAt": "2026-03-02T08:00:00.000Z",
                     *           "lastSeenAt": null,
                     *           "progress": {
                     *             "completed": 3,
                     *             "total": 8,
                     *             "percent": 37
                     *           },
                     *           "groups": [
                     *             {
                     *               "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                     *               "name": "Tuesday class"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CourseLearner"][];
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
    groupsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                     *           "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *           "name": "Tuesday class",
                     *           "memberCount": 12
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Group"][];
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
    groupsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tuesday class"
                 *     }
                 */
                "application/json": {
                    name: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "name": "Tuesday class",
                     *       "memberCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
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
    groupsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                groupId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "name": "Tuesday class",
                     *       "memberCount": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    groupsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                groupId: string;
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
    groupsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tuesday class"
                 *     }
                 */
                "application/json": {
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "name": "Tuesday class",
                     *       "memberCount": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
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
    groupsAddMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                groupId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "memberCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
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
    groupsRemoveMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                groupId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                userId: string;
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
    questionsList: {
        parameters: {
            query?: {
                type?: "single_choice" | "multiple_choice" | "true_false" | "numeric" | "short_answer" | "matching" | "ordering" | "cloze" | "formula" | "hotspot" | "essay" | "code";
                /** @description Identifier. */
                lessonId?: string;
                practice?: boolean;
                archived?: boolean;
                /** @description Identifier. */
                categoryId?: string;
                tag?: string;
                difficulty?: "easy" | "medium" | "hard";
                /** @description Identifier. */
                skillId?: string;
                search?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "isPractice": true,
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "tags": [
                     *             "Text"
                     *           ],
                     *           "difficulty": "easy",
                     *           "skills": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "quizCount": 1,
                     *           "archivedAt": "2026-09-01T08:00:00.000Z",
                     *           "createdAt": "2026-09-01T08:00:00.000Z",
                     *           "updatedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionSummary"][];
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
    questionsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The largest planet",
                 *       "isPractice": false,
                 *       "body": {
                 *         "type": "single_choice",
                 *         "stem": "Which planet is the largest?",
                 *         "options": [
                 *           {
                 *             "id": "a",
                 *             "text": "Jupiter",
                 *             "fraction": "1",
                 *             "feedback": "Yes, by far."
                 *           },
                 *           {
                 *             "id": "b",
                 *             "text": "Saturn",
                 *             "fraction": "0",
                 *             "feedback": "It is the second largest."
                 *           }
                 *         ],
                 *         "shuffle": true,
                 *         "explanation": "Jupiter weighs more than all the others together.",
                 *         "hints": [
                 *           "It has a great red spot."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @default null */
                    lessonId?: string | null;
                    /** @default false */
                    isPractice?: boolean;
                    /** @description A category of the course. */
                    categoryId?: string | null;
                    /** @description Kept in lower case. */
                    tags?: string[];
                    difficulty?: ("easy" | "medium" | "hard") | null;
                    /** @description Skills of the course that a right answer shows. */
                    skillIds?: string[];
                    body: components["schemas"]["QuestionBody"];
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
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
    questionsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60
                 */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "body": {
                 *         "type": "single_choice",
                 *         "stem": "Which planet is the largest?",
                 *         "options": [
                 *           {
                 *             "id": "a",
                 *             "text": "Jupiter",
                 *             "fraction": "1",
                 *             "feedback": "Yes, by far."
                 *           },
                 *           {
                 *             "id": "b",
                 *             "text": "Saturn",
                 *             "fraction": "0",
                 *             "feedback": "It is the second largest."
                 *           }
                 *         ],
                 *         "shuffle": true,
                 *         "explanation": "Jupiter weighs more than all the others together.",
                 *         "hints": [
                 *           "It has a great red spot."
                 *         ]
                 *       },
                 *       "expectedVersion": 1
                 *     }
                 */
                "application/json": {
                    title?: string;
                    lessonId?: string | null;
                    isPractice?: boolean;
                    /** @description A category of the course. */
                    categoryId?: string | null;
                    /** @description Kept in lower case. */
                    tags?: string[];
                    difficulty?: ("easy" | "medium" | "hard") | null;
                    /** @description Skills of the course that a right answer shows. */
                    skillIds?: string[];
                    body?: components["schemas"]["QuestionBody"];
                    /** @description Refused as a conflict when another version was saved meanwhile. */
                    expectedVersion?: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
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
    questionsArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
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
    questionsRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
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
    questionsTags: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "tag": "Text",
                     *           "questionCount": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TagCount"][];
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
    questionsUses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
            };
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
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "state": "draft",
                     *           "isNamed": true,
                     *           "attempts": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionUse"][];
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
    questionsVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
            };
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
                     *           "version": 1,
                     *           "savedAt": "2026-09-01T08:00:00.000Z",
                     *           "savedBy": "Text"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionVersion"][];
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
    questionsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
                /** @example 1 */
                version: number;
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
                     *       "version": 1,
                     *       "savedAt": "2026-09-01T08:00:00.000Z",
                     *       "savedBy": "Text",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionVersionText"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionsRestoreVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
                /** @example 1 */
                version: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "type": "single_choice",
                     *       "isPractice": true,
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "tags": [
                     *         "Text"
                     *       ],
                     *       "difficulty": "easy",
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "quizCount": 1,
                     *       "archivedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "updatedAt": "2026-09-01T08:00:00.000Z",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Question"];
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
    questionsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": {
                 *         "type": "single_choice",
                 *         "stem": "Which planet is the largest?",
                 *         "options": [
                 *           {
                 *             "id": "a",
                 *             "text": "Jupiter",
                 *             "fraction": "1",
                 *             "feedback": "Yes, by far."
                 *           },
                 *           {
                 *             "id": "b",
                 *             "text": "Saturn",
                 *             "fraction": "0",
                 *             "feedback": "It is the second largest."
                 *           }
                 *         ],
                 *         "shuffle": true,
                 *         "explanation": "Jupiter weighs more than all the others together.",
                 *         "hints": [
                 *           "It has a great red spot."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    body: components["schemas"]["QuestionBody"];
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
                     *       "findings": [
                     *         {
                     *           "id": "Text",
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "at": "Text",
                     *           "why": "Text",
                     *           "suggestion": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedQuestion"];
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
    questionsFindings: {
        parameters: {
            query?: {
                rule?: "several_keys" | "same_options" | "key_count" | "feedback_contradicts" | "answer_in_stem" | "missing_alt" | "longest_key" | "all_of_the_above" | "none_of_the_above" | "combined_options" | "absolute_words" | "negative_stem" | "double_negation" | "two_statements" | "grammar_cue" | "stem_in_key" | "filler_option" | "unfocused_stem" | "adjacent_gaps" | "no_tolerance" | "wide_tolerance" | "no_rubric" | "order_cue" | "long_accepted" | "uneven_options" | "hedged_key" | "repeated_words" | "number_order" | "missing_feedback" | "gap_at_start" | "equal_counts";
                severity?: "high" | "medium" | "low";
                dismissed?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "isPractice": true,
                     *           "version": 1,
                     *           "findings": [
                     *             {
                     *               "id": "Text",
                     *               "rule": "several_keys",
                     *               "severity": "high",
                     *               "at": "Text",
                     *               "why": "Text",
                     *               "suggestion": "Text",
                     *               "isDismissed": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionWithFindings"][];
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
    questionsFindingSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "questions": 1,
                     *       "withFindings": 1,
                     *       "rules": [
                     *         {
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "findings": 1,
                     *           "dismissed": 1
                     *         }
                     *       ],
                     *       "balances": [
                     *         {
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "fixed": {
                     *             "counts": [
                     *               1
                     *             ],
                     *             "isUneven": true
                     *           },
                     *           "statements": {
                     *             "counts": [
                     *               1
                     *             ],
                     *             "isUneven": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FindingSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionsFindingsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
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
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 1,
                     *       "findings": [
                     *         {
                     *           "id": "Text",
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "at": "Text",
                     *           "why": "Text",
                     *           "suggestion": "Text",
                     *           "isDismissed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionFindings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionsDismissFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
                /** @example longest_key-0f1e2d3c4b5a6978 */
                findingId: string;
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
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "findingIds": [
                     *         "Text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DismissedFindings"];
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
    questionsRestoreFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
                /** @example longest_key-0f1e2d3c4b5a6978 */
                findingId: string;
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
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "findingIds": [
                     *         "Text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DismissedFindings"];
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
    categoriesList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström",
                     *           "questionCount": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionCategory"][];
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
    categoriesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Planets",
                 *       "parentId": null
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @default null */
                    parentId?: string | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionCategory"];
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
    categoriesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                categoryId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionCategory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    categoriesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                categoryId: string;
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
    categoriesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Planets and moons"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    parentId?: string | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "parentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionCategory"];
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
    skillsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "questionCount": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Skill"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    skillsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tell a planet from a star"
                 *     }
                 */
                "application/json": {
                    name: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
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
    skillsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                skillId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    skillsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                skillId: string;
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
    skillsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c91
                 */
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Tell planets from stars"
                 *     }
                 */
                "application/json": {
                    name?: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
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
    skillsMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Is no more afterwards.
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c91
                 */
                skillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "intoId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c92"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The skill of the same course that stays.
                     */
                    intoId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "name": "Ada Nyström",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Skill"];
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
    practiceList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                lessonId: string;
            };
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
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": [
                     *               {
                     *                 "id": "Text",
                     *                 "text": "Text",
                     *                 "html": "Text"
                     *               }
                     *             ]
                     *           },
                     *           "variant": 1,
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "mine": {
                     *             "tries": 1,
                     *             "lastAnswer": {
                     *               "type": "single_choice",
                     *               "optionId": "a"
                     *             },
                     *             "lastVerdict": "correct",
                     *             "lastFraction": "1",
                     *             "lastAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PracticeItem"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    practiceListOfCourse: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": [
                     *               {
                     *                 "id": "Text",
                     *                 "text": "Text",
                     *                 "html": "Text"
                     *               }
                     *             ]
                     *           },
                     *           "variant": 1,
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "mine": {
                     *             "tries": 1,
                     *             "lastAnswer": {
                     *               "type": "single_choice",
                     *               "optionId": "a"
                     *             },
                     *             "lastVerdict": "correct",
                     *             "lastFraction": "1",
                     *             "lastAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PracticeItem"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    practiceAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60
                 */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": {
                 *         "type": "single_choice",
                 *         "optionId": "a"
                 *       }
                 *     }
                 */
                "application/json": {
                    answer: components["schemas"]["Answer"];
                    /**
                     * @description The one that was answered.
                     * @default 0
                     */
                    variant?: number;
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
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "verdict": "correct",
                     *       "fraction": "1",
                     *       "reasons": [
                     *         {
                     *           "key": "Text",
                     *           "text": "Text",
                     *           "fraction": "1"
                     *         }
                     *       ],
                     *       "feedback": {
                     *         "html": "Text",
                     *         "options": [
                     *           {
                     *             "id": "Text",
                     *             "isChosen": true,
                     *             "html": "Text"
                     *           }
                     *         ]
                     *       },
                     *       "solution": {
                     *         "optionIds": [
                     *           "Text"
                     *         ],
                     *         "value": true,
                     *         "accepted": [
                     *           "Text"
                     *         ],
                     *         "pairs": [
                     *           {
                     *             "leftId": "Text",
                     *             "rightId": "Text"
                     *           }
                     *         ],
                     *         "itemIds": [
                     *           "Text"
                     *         ],
                     *         "parts": [
                     *           {
                     *             "id": "Text",
                     *             "accepted": [
                     *               "Text"
                     *             ]
                     *           }
                     *         ],
                     *         "regions": [
                     *           {
                     *             "id": "Text",
                     *             "label": "Text",
                     *             "path": "Text"
                     *           }
                     *         ],
                     *         "guidanceHtml": "Text",
                     *         "explanationHtml": "Text"
                     *       },
                     *       "tries": 1,
                     *       "next": {
                     *         "question": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "stem": "Text",
                     *           "stemHtml": "Text",
                     *           "type": "single_choice",
                     *           "options": [
                     *             {
                     *               "id": "Text",
                     *               "text": "Text",
                     *               "html": "Text"
                     *             }
                     *           ]
                     *         },
                     *         "variant": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PracticeResult"];
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
    quizzesList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "state": "draft",
                     *           "position": 1,
                     *           "questionCount": 1,
                     *           "possible": "1",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1,
                     *           "cooldownSeconds": 1,
                     *           "needsPassword": true,
                     *           "scoring": "highest",
                     *           "mode": "graded",
                     *           "passPercent": 1,
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "mine": {
                     *             "rules": {
                     *               "opensAt": "2026-09-01T08:00:00.000Z",
                     *               "closesAt": "2026-09-01T08:00:00.000Z",
                     *               "timeLimitSeconds": 1,
                     *               "attemptsAllowed": 1
                     *             },
                     *             "attemptsUsed": 1,
                     *             "attemptsLeft": 1,
                     *             "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "canStart": true,
                     *             "cannotStart": "not_enrolled",
                     *             "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *             "score": {
                     *               "fraction": "1",
                     *               "percent": 1,
                     *               "isPending": true,
                     *               "isPassed": true,
                     *               "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuizSummary"][];
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
    quizzesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Planets",
                 *       "timeLimitSeconds": 900,
                 *       "attemptsAllowed": 2
                 *     }
                 */
                "application/json": {
                    title: string;
                    /**
                     * @description Markdown.
                     * @default
                     */
                    instructions?: string;
                    /** @default null */
                    moduleId?: string | null;
                    /** @default 0 */
                    position?: number;
                    /**
                     * @description Null: no limit.
                     * @default null
                     */
                    timeLimitSeconds?: number | null;
                    /**
                     * @description Null: as many as one likes.
                     * @default null
                     */
                    attemptsAllowed?: number | null;
                    /**
                     * @description From the end of an attempt to the start of the next; null: none.
                     * @default null
                     */
                    cooldownSeconds?: number | null;
                    /**
                     * @description Asked at the start of each attempt. Kept as a hash and never told again; null: none.
                     * @default null
                     */
                    password?: string | null;
                    /**
                     * @description Which attempt counts.
                     * @default highest
                     * @enum {string}
                     */
                    scoring?: "highest" | "latest" | "first" | "average";
                    /** @default null */
                    passPercent?: number | null;
                    /**
                     * @description The highest first.
                     * @default []
                     */
                    feedbackBands?: {
                        /** @description The least score, exact, that gets these words; the highest band that fits counts. */
                        fromPercent: number;
                        /** @description Markdown. */
                        text: string;
                    }[];
                    /** @default null */
                    opensAt?: string | null;
                    /** @default null */
                    closesAt?: string | null;
                    /** @default false */
                    shuffleQuestions?: boolean;
                    /**
                     * @description Learners say how sure they are: right earns 1/3, 2/3 or 1, wrong 0, −2/3 or −2.
                     * @default false
                     */
                    certainty?: boolean;
                    /**
                     * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
                     * @default graded
                     * @enum {string}
                     */
                    mode?: "graded" | "practice";
                    /**
                     * @description How often each answer can be checked in practice mode; null: as often as one likes.
                     * @default 3
                     */
                    tries?: number | null;
                    /**
                     * @description What each wrong try costs in practice mode, of the question's points: 0 to 1. What is within 0.000003 of a third or two is meant as that.
                     * @default 0.333333333333
                     */
                    penalty?: string;
                    /**
                     * @default {
                     *       "afterSubmit": {
                     *         "marks": true,
                     *         "correctness": true,
                     *         "feedback": true,
                     *         "solution": true
                     *       },
                     *       "later": {
                     *         "marks": true,
                     *         "correctness": true,
                     *         "feedback": true,
                     *         "solution": true
                     *       },
                     *       "afterClose": {
                     *         "marks": true,
                     *         "correctness": true,
                     *         "feedback": true,
                     *         "solution": true
                     *       }
                     *     }
                     */
                    review?: {
                        /** @description In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything. */
                        during?: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description In the two minutes after submitting. */
                        afterSubmit: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description From then on while the quiz is open, or for good without a closing date. */
                        later: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace. */
                        afterClose: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                    };
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "questionCount": 1,
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "attemptsAllowed": 1,
                     *       "cooldownSeconds": 1,
                     *       "needsPassword": true,
                     *       "scoring": "highest",
                     *       "mode": "graded",
                     *       "passPercent": 1,
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1
                     *         },
                     *         "attemptsUsed": 1,
                     *         "attemptsLeft": 1,
                     *         "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "canStart": true,
                     *         "cannotStart": "not_enrolled",
                     *         "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *         "score": {
                     *           "fraction": "1",
                     *           "percent": 1,
                     *           "isPending": true,
                     *           "isPassed": true,
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "shuffleQuestions": true,
                     *       "certainty": true,
                     *       "tries": 1,
                     *       "penalty": "1",
                     *       "review": {
                     *         "afterSubmit": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "later": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "afterClose": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         }
                     *       },
                     *       "feedbackBands": [
                     *         {
                     *           "fromPercent": 1,
                     *           "text": "Text"
                     *         }
                     *       ],
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
    quizzesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "questionCount": 1,
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "attemptsAllowed": 1,
                     *       "cooldownSeconds": 1,
                     *       "needsPassword": true,
                     *       "scoring": "highest",
                     *       "mode": "graded",
                     *       "passPercent": 1,
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1
                     *         },
                     *         "attemptsUsed": 1,
                     *         "attemptsLeft": 1,
                     *         "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "canStart": true,
                     *         "cannotStart": "not_enrolled",
                     *         "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *         "score": {
                     *           "fraction": "1",
                     *           "percent": 1,
                     *           "isPending": true,
                     *           "isPassed": true,
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "shuffleQuestions": true,
                     *       "certainty": true,
                     *       "tries": 1,
                     *       "penalty": "1",
                     *       "review": {
                     *         "afterSubmit": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "later": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "afterClose": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         }
                     *       },
                     *       "feedbackBands": [
                     *         {
                     *           "fromPercent": 1,
                     *           "text": "Text"
                     *         }
                     *       ],
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    quizzesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
    quizzesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "timeLimitSeconds": 1200
                 *     }
                 */
                "application/json": {
                    title?: string;
                    /** @description Markdown. */
                    instructions?: string;
                    moduleId?: string | null;
                    position?: number;
                    /** @description Null: no limit. */
                    timeLimitSeconds?: number | null;
                    /** @description Null: as many as one likes. */
                    attemptsAllowed?: number | null;
                    /** @description From the end of an attempt to the start of the next; null: none. */
                    cooldownSeconds?: number | null;
                    /** @description Asked at the start of each attempt. Kept as a hash and never told again; null: none. */
                    password?: string | null;
                    /**
                     * @description Which attempt counts.
                     * @enum {string}
                     */
                    scoring?: "highest" | "latest" | "first" | "average";
                    passPercent?: number | null;
                    /** @description The highest first. */
                    feedbackBands?: {
                        /** @description The least score, exact, that gets these words; the highest band that fits counts. */
                        fromPercent: number;
                        /** @description Markdown. */
                        text: string;
                    }[];
                    opensAt?: string | null;
                    closesAt?: string | null;
                    shuffleQuestions?: boolean;
                    /** @description Learners say how sure they are: right earns 1/3, 2/3 or 1, wrong 0, −2/3 or −2. */
                    certainty?: boolean;
                    /**
                     * @description practice: learners check answers during the attempt, with hints and several tries, each wrong one at a cost.
                     * @enum {string}
                     */
                    mode?: "graded" | "practice";
                    /** @description How often each answer can be checked in practice mode; null: as often as one likes. */
                    tries?: number | null;
                    /** @description What each wrong try costs in practice mode, of the question's points: 0 to 1. What is within 0.000003 of a third or two is meant as that. */
                    penalty?: string;
                    review?: {
                        /** @description In practice mode only: of an answer that was checked during the attempt, the solution once the question is finished. Whether it is right is always told. Left out: everything. */
                        during?: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description In the two minutes after submitting. */
                        afterSubmit: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description From then on while the quiz is open, or for good without a closing date. */
                        later: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                        /** @description When it is over for everybody: after the last closing date of its own and of its exceptions, the end of attempts that are open, and a minute of grace. */
                        afterClose: {
                            /** @description Marks, per question and in total. */
                            marks: boolean;
                            /** @description Whether each answer was right. */
                            correctness: boolean;
                            /** @description The author's and the marker's words. */
                            feedback: boolean;
                            /** @description Right answers and explanations. */
                            solution: boolean;
                        };
                    };
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "questionCount": 1,
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "attemptsAllowed": 1,
                     *       "cooldownSeconds": 1,
                     *       "needsPassword": true,
                     *       "scoring": "highest",
                     *       "mode": "graded",
                     *       "passPercent": 1,
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1
                     *         },
                     *         "attemptsUsed": 1,
                     *         "attemptsLeft": 1,
                     *         "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "canStart": true,
                     *         "cannotStart": "not_enrolled",
                     *         "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *         "score": {
                     *           "fraction": "1",
                     *           "percent": 1,
                     *           "isPending": true,
                     *           "isPassed": true,
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "shuffleQuestions": true,
                     *       "certainty": true,
                     *       "tries": 1,
                     *       "penalty": "1",
                     *       "review": {
                     *         "afterSubmit": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "later": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "afterClose": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         }
                     *       },
                     *       "feedbackBands": [
                     *         {
                     *           "fromPercent": 1,
                     *           "text": "Text"
                     *         }
                     *       ],
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
    quizzesPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "questionCount": 1,
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "attemptsAllowed": 1,
                     *       "cooldownSeconds": 1,
                     *       "needsPassword": true,
                     *       "scoring": "highest",
                     *       "mode": "graded",
                     *       "passPercent": 1,
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1
                     *         },
                     *         "attemptsUsed": 1,
                     *         "attemptsLeft": 1,
                     *         "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "canStart": true,
                     *         "cannotStart": "not_enrolled",
                     *         "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *         "score": {
                     *           "fraction": "1",
                     *           "percent": 1,
                     *           "isPending": true,
                     *           "isPassed": true,
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "shuffleQuestions": true,
                     *       "certainty": true,
                     *       "tries": 1,
                     *       "penalty": "1",
                     *       "review": {
                     *         "afterSubmit": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "later": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "afterClose": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         }
                     *       },
                     *       "feedbackBands": [
                     *         {
                     *           "fromPercent": 1,
                     *           "text": "Text"
                     *         }
                     *       ],
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
    quizzesUnpublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "questionCount": 1,
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "attemptsAllowed": 1,
                     *       "cooldownSeconds": 1,
                     *       "needsPassword": true,
                     *       "scoring": "highest",
                     *       "mode": "graded",
                     *       "passPercent": 1,
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "timeLimitSeconds": 1,
                     *           "attemptsAllowed": 1
                     *         },
                     *         "attemptsUsed": 1,
                     *         "attemptsLeft": 1,
                     *         "openAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "latestAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "canStart": true,
                     *         "cannotStart": "not_enrolled",
                     *         "nextStartAt": "2026-09-01T08:00:00.000Z",
                     *         "score": {
                     *           "fraction": "1",
                     *           "percent": 1,
                     *           "isPending": true,
                     *           "isPassed": true,
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "shuffleQuestions": true,
                     *       "certainty": true,
                     *       "tries": 1,
                     *       "penalty": "1",
                     *       "review": {
                     *         "afterSubmit": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "later": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         },
                     *         "afterClose": {
                     *           "marks": true,
                     *           "correctness": true,
                     *           "feedback": true,
                     *           "solution": true
                     *         }
                     *       },
                     *       "feedbackBands": [
                     *         {
                     *           "fromPercent": 1,
                     *           "text": "Text"
                     *         }
                     *       ],
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quiz"];
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
    quizzesStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "attempts": 1,
                     *       "mean": 1,
                     *       "deviation": 1,
                     *       "alpha": 1,
                     *       "standardError": 1,
                     *       "questions": [
                     *         {
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "answers": 1,
                     *           "facility": 1,
                     *           "discrimination": 1,
                     *           "warnings": [
                     *             "hard"
                     *           ],
                     *           "skills": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             }
                     *           ],
                     *           "options": [
                     *             {
                     *               "id": "Text",
                     *               "text": "Text",
                     *               "isRight": true,
                     *               "chosen": 1,
                     *               "share": 1,
                     *               "meanRest": 1,
                     *               "isIdle": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström",
                     *           "questions": 1,
                     *           "answers": 1,
                     *           "facility": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuizStatistics"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    quizzesQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructions": "Text",
                     *           "shuffle": true
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "version": 1,
                     *           "position": 1,
                     *           "points": "1",
                     *           "section": 1
                     *         }
                     *       ],
                     *       "draws": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "position": 1,
                     *           "count": 1,
                     *           "points": "1",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "tag": "Text",
                     *           "difficulty": "easy",
                     *           "skillId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "section": 1,
                     *           "available": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuizQuestions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    quizzesSetQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questions": [
                 *         {
                 *           "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *           "points": "2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description In their order. Left out: none. The quiz's own shuffle is for questions of no section. */
                    sections?: {
                        title: string;
                        /**
                         * @description Markdown.
                         * @default
                         */
                        instructions?: string;
                        /**
                         * @description Each attempt has its questions in an order of its own.
                         * @default false
                         */
                        shuffle?: boolean;
                    }[];
                    /** @description In their order. */
                    questions: {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        questionId: string;
                        /** @description Exact decimal number as a string. */
                        points: string;
                        /** @description The section that it stands in, by its position; null: in none, before the first. */
                        section?: number | null;
                    }[];
                    /** @description Their positions are kept; the questions fill those between. Left out: none. */
                    draws?: {
                        /** @description Among the questions and draws of the quiz, from 0. */
                        position: number;
                        count: number;
                        /** @description Exact decimal number as a string. */
                        points: string;
                        /**
                         * @description With those in it.
                         * @default null
                         */
                        categoryId?: string | null;
                        /** @default null */
                        tag?: string | null;
                        /** @default null */
                        difficulty?: ("easy" | "medium" | "hard") | null;
                        /** @description The section that it stands in, by its position; null: in none, before the first. */
                        section?: number | null;
                        /**
                         * @description Only what shows this skill.
                         * @default null
                         */
                        skillId?: string | null;
                    }[];
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructions": "Text",
                     *           "shuffle": true
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "version": 1,
                     *           "position": 1,
                     *           "points": "1",
                     *           "section": 1
                     *         }
                     *       ],
                     *       "draws": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "position": 1,
                     *           "count": 1,
                     *           "points": "1",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "tag": "Text",
                     *           "difficulty": "easy",
                     *           "skillId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "section": 1,
                     *           "available": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuizQuestions"];
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
    quizzesPaper: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "version": 1,
                     *       "title": "How learning works",
                     *       "instructionsHtml": "Text",
                     *       "possible": "1",
                     *       "timeLimitSeconds": 1,
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructionsHtml": "Text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "points": "1",
                     *           "section": 1,
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": [
                     *               {
                     *                 "id": "Text",
                     *                 "text": "Text",
                     *                 "html": "Text"
                     *               }
                     *             ]
                     *           },
                     *           "solution": {
                     *             "optionIds": [
                     *               "Text"
                     *             ],
                     *             "value": true,
                     *             "accepted": [
                     *               "Text"
                     *             ],
                     *             "pairs": [
                     *               {
                     *                 "leftId": "Text",
                     *                 "rightId": "Text"
                     *               }
                     *             ],
                     *             "itemIds": [
                     *               "Text"
                     *             ],
                     *             "parts": [
                     *               {
                     *                 "id": "Text",
                     *                 "accepted": []
                     *               }
                     *             ],
                     *             "regions": [
                     *               {
                     *                 "id": "Text",
                     *                 "label": "Text",
                     *                 "path": "Text"
                     *               }
                     *             ],
                     *             "guidanceHtml": "Text",
                     *             "explanationHtml": "Text"
                     *           },
                     *           "rubric": {
                     *             "criteria": [
                     *               {
                     *                 "id": "argument",
                     *                 "title": "Argument",
                     *                 "description": "Whether the reasons carry the claim.",
                     *                 "levels": [
                     *                   {
                     *                     "id": "clear",
                     *                     "title": "Clear",
                     *                     "description": "Each claim has a reason.",
                     *                     "points": "2"
                     *                   },
                     *                   {
                     *                     "id": "missing",
                     *                     "title": "Missing",
                     *                     "description": "Claims stand alone.",
                     *                     "points": "0"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuizPaper"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    overridesList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "person": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "group": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "timeFactor": "1",
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "attemptsAllowed": 1,
                     *           "updatedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuizOverride"][];
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
    overridesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "userId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                 *       "timeFactor": "1.5"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description A learner of the course; or give `groupId`.
                     * @default null
                     */
                    userId?: string | null;
                    /** @default null */
                    groupId?: string | null;
                    /**
                     * @description Of the time limit, from 1 to 10.
                     * @default null
                     */
                    timeFactor?: string | null;
                    /** @default null */
                    opensAt?: string | null;
                    /** @default null */
                    closesAt?: string | null;
                    /** @default null */
                    attemptsAllowed?: number | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "timeFactor": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "attemptsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuizOverride"];
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
    overridesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                overrideId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "timeFactor": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "attemptsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuizOverride"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    overridesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                overrideId: string;
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
    overridesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c80
                 */
                overrideId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "timeFactor": "2"
                 *     }
                 */
                "application/json": {
                    /** @description Of the time limit, from 1 to 10. */
                    timeFactor?: string | null;
                    opensAt?: string | null;
                    closesAt?: string | null;
                    attemptsAllowed?: number | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "timeFactor": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "attemptsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuizOverride"];
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
    attemptsList: {
        parameters: {
            query?: {
                state?: "open" | "submitted";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "state": "open",
                     *           "startedAt": "2026-09-01T08:00:00.000Z",
                     *           "deadline": "2026-09-01T08:00:00.000Z",
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "closedByDeadline": true,
                     *           "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "earned": "1",
                     *           "possible": "1",
                     *           "waiting": 1,
                     *           "lateAnswers": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StaffAttempt"][];
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
    attemptsStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @description The quiz's password, where it has one. */
                    password?: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "state": "open",
                     *       "startedAt": "2026-09-01T08:00:00.000Z",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *       "quizTitle": "Text",
                     *       "timeLimitSeconds": 1,
                     *       "graceSeconds": 1,
                     *       "serverNow": "2026-09-01T08:00:00.000Z",
                     *       "certainty": true,
                     *       "practice": {
                     *         "tries": 1,
                     *         "penalty": "1"
                     *       },
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructionsHtml": "Text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "position": 1,
                     *           "section": 1,
                     *           "points": "1",
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": []
                     *           },
                     *           "current": {
                     *             "answer": {
                     *               "type": "single_choice",
                     *               "optionId": "a"
                     *             },
                     *             "certainty": "low",
                     *             "seq": 1,
                     *             "client": "Text",
                     *             "savedAt": "2026-09-01T08:00:00.000Z"
                     *           },
                     *           "tries": {
                     *             "made": 1,
                     *             "left": 1,
                     *             "isFinished": true,
                     *             "hints": [],
                     *             "last": {
                     *               "seq": 1,
                     *               "verdict": "correct",
                     *               "earned": "1",
                     *               "reasons": [],
                     *               "feedback": {
                     *                 "html": "Text",
                     *                 "options": []
                     *               },
                     *               "solution": {
                     *                 "optionIds": [],
                     *                 "value": true,
                     *                 "accepted": [],
                     *                 "pairs": [],
                     *                 "itemIds": [],
                     *                 "parts": [],
                     *                 "regions": [],
                     *                 "guidanceHtml": "Text",
                     *                 "explanationHtml": "Text"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Attempt"];
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
    attemptsMine: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "state": "open",
                     *           "startedAt": "2026-09-01T08:00:00.000Z",
                     *           "deadline": "2026-09-01T08:00:00.000Z",
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "closedByDeadline": true,
                     *           "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *           "score": {
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "percent": 1,
                     *             "isPending": true
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AttemptSummary"][];
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
    attemptsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "state": "open",
                     *       "startedAt": "2026-09-01T08:00:00.000Z",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *       "quizTitle": "Text",
                     *       "timeLimitSeconds": 1,
                     *       "graceSeconds": 1,
                     *       "serverNow": "2026-09-01T08:00:00.000Z",
                     *       "certainty": true,
                     *       "practice": {
                     *         "tries": 1,
                     *         "penalty": "1"
                     *       },
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructionsHtml": "Text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "position": 1,
                     *           "section": 1,
                     *           "points": "1",
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": []
                     *           },
                     *           "current": {
                     *             "answer": {
                     *               "type": "single_choice",
                     *               "optionId": "a"
                     *             },
                     *             "certainty": "low",
                     *             "seq": 1,
                     *             "client": "Text",
                     *             "savedAt": "2026-09-01T08:00:00.000Z"
                     *           },
                     *           "tries": {
                     *             "made": 1,
                     *             "left": 1,
                     *             "isFinished": true,
                     *             "hints": [],
                     *             "last": {
                     *               "seq": 1,
                     *               "verdict": "correct",
                     *               "earned": "1",
                     *               "reasons": [],
                     *               "feedback": {
                     *                 "html": "Text",
                     *                 "options": []
                     *               },
                     *               "solution": {
                     *                 "optionIds": [],
                     *                 "value": true,
                     *                 "accepted": [],
                     *                 "pairs": [],
                     *                 "itemIds": [],
                     *                 "parts": [],
                     *                 "regions": [],
                     *                 "guidanceHtml": "Text",
                     *                 "explanationHtml": "Text"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    markingHistory: {
        parameters: {
            query?: {
                /** @description Identifier. */
                questionId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
            };
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
                     *           "seq": 1,
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "client": "Text",
                     *           "clientSeq": 1,
                     *           "outcome": "accepted",
                     *           "cleared": true,
                     *           "answer": {
                     *             "type": "single_choice",
                     *             "optionId": "a"
                     *           },
                     *           "certainty": "low",
                     *           "overwroteSeq": 1,
                     *           "clientTime": "2026-09-01T08:00:00.000Z",
                     *           "savedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RecordedAnswer"][];
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
    attemptsSaveAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client": "tab-7f3a",
                 *       "events": [
                 *         {
                 *           "clientSeq": 1,
                 *           "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *           "answer": {
                 *             "type": "single_choice",
                 *             "optionId": "a"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A tab of a browser or an integrator's name for itself; each counts its own `clientSeq`. */
                    client: string;
                    events: {
                        /** @description The client's own count; with `client` it names the event, so a resend is safe. */
                        clientSeq: number;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        questionId: string;
                        /**
                         * @description `seq` of the answer that the learner was looking at.
                         * @default null
                         */
                        baseSeq?: number | null;
                        answer: components["schemas"]["Answer"];
                        /**
                         * @description Where the attempt asks for it; left out counts as low.
                         * @enum {string}
                         */
                        certainty?: "low" | "mid" | "high";
                        /**
                         * @description The learner emptied the answer; without it a blank replaces nothing.
                         * @default false
                         */
                        cleared?: boolean;
                        /** @default null */
                        clientTime?: string | null;
                    }[];
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
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "state": "open",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "serverNow": "2026-09-01T08:00:00.000Z",
                     *       "acks": [
                     *         {
                     *           "clientSeq": 1,
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "seq": 1,
                     *           "outcome": "accepted",
                     *           "overwroteSeq": 1,
                     *           "savedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "current": [
                     *         {
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "seq": 1,
                     *           "client": "Text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SaveReceipt"];
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
    attemptsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *       "seq": 4
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    questionId: string;
                    /** @description Of the saved answer to check, which must be the one that counts. */
                    seq: number;
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
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "serverNow": "2026-09-01T08:00:00.000Z",
                     *       "tries": {
                     *         "made": 1,
                     *         "left": 1,
                     *         "isFinished": true,
                     *         "hints": [
                     *           "Text"
                     *         ],
                     *         "last": {
                     *           "seq": 1,
                     *           "verdict": "correct",
                     *           "earned": "1",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "feedback": {
                     *             "html": "Text",
                     *             "options": []
                     *           },
                     *           "solution": {
                     *             "optionIds": [],
                     *             "value": true,
                     *             "accepted": [],
                     *             "pairs": [],
                     *             "itemIds": [],
                     *             "parts": [],
                     *             "regions": [],
                     *             "guidanceHtml": "Text",
                     *             "explanationHtml": "Text"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckReceipt"];
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
    attemptsSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
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
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "questionCount": 1,
                     *       "answeredCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
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
    attemptsResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "state": "open",
                     *       "startedAt": "2026-09-01T08:00:00.000Z",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *       "score": {
                     *         "earned": "1",
                     *         "possible": "1",
                     *         "percent": 1,
                     *         "isPending": true
                     *       },
                     *       "quizTitle": "Text",
                     *       "passPercent": 1,
                     *       "isPassed": true,
                     *       "released": {
                     *         "marks": true,
                     *         "correctness": true,
                     *         "feedback": true,
                     *         "solution": true
                     *       },
                     *       "bandHtml": "Text",
                     *       "isHeld": true,
                     *       "moreAt": "2026-09-01T08:00:00.000Z",
                     *       "quizScore": {
                     *         "fraction": "1",
                     *         "percent": 1,
                     *         "isPending": true,
                     *         "isPassed": true,
                     *         "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *       },
                     *       "sections": [
                     *         {
                     *           "position": 1,
                     *           "title": "How learning works",
                     *           "instructionsHtml": "Text"
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "position": 1,
                     *           "section": 1,
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": []
                     *           },
                     *           "answer": {
                     *             "type": "single_choice",
                     *             "optionId": "a"
                     *           },
                     *           "possible": "1",
                     *           "earned": "1",
                     *           "verdict": "correct",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "feedback": {
                     *             "html": "Text",
                     *             "options": []
                     *           },
                     *           "commentHtml": "Text",
                     *           "notes": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "start": 1,
                     *               "end": 1,
                     *               "quote": "Text",
                     *               "html": "Text"
                     *             }
                     *           ],
                     *           "solution": {
                     *             "optionIds": [],
                     *             "value": true,
                     *             "accepted": [],
                     *             "pairs": [],
                     *             "itemIds": [],
                     *             "parts": [],
                     *             "regions": [],
                     *             "guidanceHtml": "Text",
                     *             "explanationHtml": "Text"
                     *           },
                     *           "certainty": "low",
                     *           "checks": 1,
                     *           "lateAnswers": 1,
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttemptResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    markingGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "state": "open",
                     *       "startedAt": "2026-09-01T08:00:00.000Z",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "reopenedUntil": "2026-09-01T08:00:00.000Z",
                     *       "learner": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "earned": "1",
                     *       "possible": "1",
                     *       "waiting": 1,
                     *       "lateAnswers": 1,
                     *       "quizTitle": "Text",
                     *       "questions": [
                     *         {
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "position": 1,
                     *           "version": 1,
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": []
                     *           },
                     *           "body": {
                     *             "type": "single_choice",
                     *             "stem": "Which planet is the largest?",
                     *             "options": [
                     *               {
                     *                 "id": "a",
                     *                 "text": "Jupiter",
                     *                 "fraction": "1",
                     *                 "feedback": "Yes, by far."
                     *               },
                     *               {
                     *                 "id": "b",
                     *                 "text": "Saturn",
                     *                 "fraction": "0",
                     *                 "feedback": "It is the second largest."
                     *               }
                     *             ],
                     *             "shuffle": true,
                     *             "explanation": "Jupiter weighs more than all the others together.",
                     *             "hints": [
                     *               "It has a great red spot."
                     *             ]
                     *           },
                     *           "solution": {
                     *             "optionIds": [
                     *               "Text"
                     *             ],
                     *             "value": true,
                     *             "accepted": [
                     *               "Text"
                     *             ],
                     *             "pairs": [
                     *               {
                     *                 "leftId": "Text",
                     *                 "rightId": "Text"
                     *               }
                     *             ],
                     *             "itemIds": [
                     *               "Text"
                     *             ],
                     *             "parts": [
                     *               {
                     *                 "id": "Text",
                     *                 "accepted": []
                     *               }
                     *             ],
                     *             "regions": [
                     *               {
                     *                 "id": "Text",
                     *                 "label": "Text",
                     *                 "path": "Text"
                     *               }
                     *             ],
                     *             "guidanceHtml": "Text",
                     *             "explanationHtml": "Text"
                     *           },
                     *           "answer": {
                     *             "type": "single_choice",
                     *             "optionId": "a"
                     *           },
                     *           "verdict": "correct",
                     *           "grade": {
                     *             "revision": 1,
                     *             "state": "graded",
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "reasons": [],
                     *             "comment": "Text",
                     *             "commentHtml": "Text",
                     *             "markedBy": {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             },
                     *             "gradedAt": "2026-09-01T08:00:00.000Z"
                     *           },
                     *           "history": [
                     *             {
                     *               "revision": 1,
                     *               "state": "graded",
                     *               "earned": "1",
                     *               "possible": "1",
                     *               "reasons": [],
                     *               "comment": "Text",
                     *               "commentHtml": "Text",
                     *               "markedBy": {
                     *                 "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *                 "name": "Ada Nyström"
                     *               },
                     *               "gradedAt": "2026-09-01T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "answerSeq": 1,
                     *           "marks": {
                     *             "needs": "first_mark",
                     *             "isForYou": true,
                     *             "canDecide": true,
                     *             "given": 1,
                     *             "ownRevision": 1,
                     *             "shown": []
                     *           },
                     *           "notes": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "answerSeq": 1,
                     *               "start": 1,
                     *               "end": 1,
                     *               "quote": "Text",
                     *               "text": "Text",
                     *               "html": "Text",
                     *               "author": {
                     *                 "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *                 "name": "Ada Nyström"
                     *               },
                     *               "revision": 1,
                     *               "isRemoved": true,
                     *               "canChange": true,
                     *               "createdAt": "2026-09-01T08:00:00.000Z",
                     *               "savedAt": "2026-09-01T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "checks": [
                     *             {
                     *               "number": 1,
                     *               "answer": {
                     *                 "type": "single_choice",
                     *                 "optionId": "a"
                     *               },
                     *               "fraction": "1",
                     *               "checkedAt": "2026-09-01T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "lateAnswer": {
                     *             "seq": 1,
                     *             "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "client": "Text",
                     *             "clientSeq": 1,
                     *             "outcome": "accepted",
                     *             "cleared": true,
                     *             "answer": {
                     *               "type": "single_choice",
                     *               "optionId": "a"
                     *             },
                     *             "certainty": "low",
                     *             "overwroteSeq": 1,
                     *             "clientTime": "2026-09-01T08:00:00.000Z",
                     *             "savedAt": "2026-09-01T08:00:00.000Z"
                     *           },
                     *           "eventCount": 1
                     *         }
                     *       ],
                     *       "nextWaitingAttemptId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["Marking"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    markingMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *       "earned": "3.5",
                 *       "comment": "Well argued.",
                 *       "expectedRevision": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    questionId: string;
                    /** @description From 0 to what is possible. */
                    earned?: string;
                    /** @description Or a level for each criterion of the question's rubric. */
                    levels?: {
                        criterionId: string;
                        levelId: string;
                    }[];
                    /**
                     * @description Markdown, for the learner.
                     * @default
                     */
                    comment?: string;
                    /** @description The grade that the marker was looking at; a newer one is a conflict. */
                    expectedRevision: number;
                    /**
                     * @description Where two people mark: one's own mark that one was looking at, 0 before the first.
                     * @default 0
                     */
                    ownRevision?: number;
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
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "grade": {
                     *         "revision": 1,
                     *         "state": "graded",
                     *         "earned": "1",
                     *         "possible": "1",
                     *         "reasons": [
                     *           {
                     *             "key": "Text",
                     *             "text": "Text",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "comment": "Text",
                     *         "commentHtml": "Text",
                     *         "markedBy": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         },
                     *         "gradedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "marks": {
                     *         "needs": "first_mark",
                     *         "isForYou": true,
                     *         "canDecide": true,
                     *         "given": 1,
                     *         "ownRevision": 1,
                     *         "shown": [
                     *           {
                     *             "place": 1,
                     *             "revision": 1,
                     *             "marker": {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             },
                     *             "isOwn": true,
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "reasons": [],
                     *             "comment": "Text",
                     *             "commentHtml": "Text",
                     *             "givenAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "earned": "1",
                     *       "possible": "1",
                     *       "waiting": 1,
                     *       "lateAnswers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkResult"];
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
    markingDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *       "earned": "3",
                 *       "comment": "Between both.",
                 *       "expectedRevision": 1,
                 *       "expectedGiven": 2
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    questionId: string;
                    /** @description From 0 to what is possible. */
                    earned?: string;
                    /** @description Or a level for each criterion of the question's rubric. */
                    levels?: {
                        criterionId: string;
                        levelId: string;
                    }[];
                    /**
                     * @description Markdown, for the learner.
                     * @default
                     */
                    comment?: string;
                    /** @description The grade that the marker was looking at; a newer one is a conflict. */
                    expectedRevision: number;
                    /** @description How many marks had been handed in; more by then is a conflict. */
                    expectedGiven: number;
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
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "grade": {
                     *         "revision": 1,
                     *         "state": "graded",
                     *         "earned": "1",
                     *         "possible": "1",
                     *         "reasons": [
                     *           {
                     *             "key": "Text",
                     *             "text": "Text",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "comment": "Text",
                     *         "commentHtml": "Text",
                     *         "markedBy": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "name": "Ada Nyström"
                     *         },
                     *         "gradedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "marks": {
                     *         "needs": "first_mark",
                     *         "isForYou": true,
                     *         "canDecide": true,
                     *         "given": 1,
                     *         "ownRevision": 1,
                     *         "shown": [
                     *           {
                     *             "place": 1,
                     *             "revision": 1,
                     *             "marker": {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             },
                     *             "isOwn": true,
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "reasons": [],
                     *             "comment": "Text",
                     *             "commentHtml": "Text",
                     *             "givenAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "earned": "1",
                     *       "possible": "1",
                     *       "waiting": 1,
                     *       "lateAnswers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkResult"];
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
    markingQuestions: {
        parameters: {
            query?: {
                forMe?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizTitle": "Text",
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "waiting": 1,
                     *           "forYou": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WaitingQuestion"][];
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
    markingAnswers: {
        parameters: {
            query?: {
                forMe?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
            };
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
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "version": 1,
                     *           "question": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "stem": "Text",
                     *             "stemHtml": "Text",
                     *             "type": "single_choice",
                     *             "options": [
                     *               {
                     *                 "id": "Text",
                     *                 "text": "Text",
                     *                 "html": "Text"
                     *               }
                     *             ]
                     *           },
                     *           "body": {
                     *             "type": "single_choice",
                     *             "stem": "Which planet is the largest?",
                     *             "options": [
                     *               {
                     *                 "id": "a",
                     *                 "text": "Jupiter",
                     *                 "fraction": "1",
                     *                 "feedback": "Yes, by far."
                     *               },
                     *               {
                     *                 "id": "b",
                     *                 "text": "Saturn",
                     *                 "fraction": "0",
                     *                 "feedback": "It is the second largest."
                     *               }
                     *             ],
                     *             "shuffle": true,
                     *             "explanation": "Jupiter weighs more than all the others together.",
                     *             "hints": [
                     *               "It has a great red spot."
                     *             ]
                     *           },
                     *           "solution": {
                     *             "optionIds": [
                     *               "Text"
                     *             ],
                     *             "value": true,
                     *             "accepted": [
                     *               "Text"
                     *             ],
                     *             "pairs": [
                     *               {
                     *                 "leftId": "Text",
                     *                 "rightId": "Text"
                     *               }
                     *             ],
                     *             "itemIds": [
                     *               "Text"
                     *             ],
                     *             "parts": [
                     *               {
                     *                 "id": "Text",
                     *                 "accepted": []
                     *               }
                     *             ],
                     *             "regions": [
                     *               {
                     *                 "id": "Text",
                     *                 "label": "Text",
                     *                 "path": "Text"
                     *               }
                     *             ],
                     *             "guidanceHtml": "Text",
                     *             "explanationHtml": "Text"
                     *           },
                     *           "answer": {
                     *             "type": "single_choice",
                     *             "optionId": "a"
                     *           },
                     *           "answerSeq": 1,
                     *           "marks": {
                     *             "needs": "first_mark",
                     *             "isForYou": true,
                     *             "canDecide": true,
                     *             "given": 1,
                     *             "ownRevision": 1,
                     *             "shown": [
                     *               {
                     *                 "place": 1,
                     *                 "revision": 1,
                     *                 "marker": {
                     *                   "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *                   "name": "Ada Nyström"
                     *                 },
                     *                 "isOwn": true,
                     *                 "earned": "1",
                     *                 "possible": "1",
                     *                 "reasons": [],
                     *                 "comment": "Text",
                     *                 "commentHtml": "Text",
                     *                 "givenAt": "2026-09-01T08:00:00.000Z"
                     *               }
                     *             ]
                     *           },
                     *           "notes": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "answerSeq": 1,
                     *               "start": 1,
                     *               "end": 1,
                     *               "quote": "Text",
                     *               "text": "Text",
                     *               "html": "Text",
                     *               "author": {
                     *                 "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *                 "name": "Ada Nyström"
                     *               },
                     *               "revision": 1,
                     *               "isRemoved": true,
                     *               "canChange": true,
                     *               "createdAt": "2026-09-01T08:00:00.000Z",
                     *               "savedAt": "2026-09-01T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "grade": {
                     *             "revision": 1,
                     *             "state": "graded",
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "reasons": [
                     *               {
                     *                 "key": "Text",
                     *                 "text": "Text",
                     *                 "fraction": "1"
                     *               }
                     *             ],
                     *             "comment": "Text",
                     *             "commentHtml": "Text",
                     *             "markedBy": {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "name": "Ada Nyström"
                     *             },
                     *             "gradedAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WaitingAnswer"][];
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
    markingPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "twoMarkers": true,
                     *       "tolerancePercent": 1,
                     *       "markers": 1,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "waiting": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkingPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    markingSetPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "holdsMarks": true,
                 *       "isBlind": false,
                 *       "twoMarkers": true,
                 *       "tolerancePercent": 10
                 *     }
                 */
                "application/json": {
                    holdsMarks: boolean;
                    isBlind: boolean;
                    /** @description Left out: as it is. */
                    twoMarkers?: boolean;
                    /** @description Left out: as it is. */
                    tolerancePercent?: number;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "twoMarkers": true,
                     *       "tolerancePercent": 1,
                     *       "markers": 1,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "waiting": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkingPolicy"];
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
    markingRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                quizId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * @description Also while answers wait for a person.
                     * @default false
                     */
                    evenIfWaiting?: boolean;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "twoMarkers": true,
                     *       "tolerancePercent": 1,
                     *       "markers": 1,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "waiting": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkingPolicy"];
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
    markingHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "twoMarkers": true,
                     *       "tolerancePercent": 1,
                     *       "markers": 1,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "waiting": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkingPolicy"];
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
    markingQueue: {
        parameters: {
            query?: {
                forMe?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizTitle": "Text",
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "waiting": 1,
                     *           "forYou": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MarkingQueueItem"][];
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
    answerNotesAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                 *       "answerSeq": 1,
                 *       "start": 0,
                 *       "end": 12,
                 *       "quote": "Water is wet",
                 *       "text": "Is it?"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    questionId: string;
                    /** @description `seq` of the answer that was read; another that counts by then is a conflict. */
                    answerSeq: number;
                    /** @description In UTF-16 units of the answer's text. */
                    start: number;
                    /** @description The first unit after the passage. */
                    end: number;
                    /** @description The passage. */
                    quote: string;
                    /** @description Markdown, for the learner. */
                    text: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "answerSeq": 1,
                     *       "start": 1,
                     *       "end": 1,
                     *       "quote": "Text",
                     *       "text": "Text",
                     *       "html": "Text",
                     *       "author": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "revision": 1,
                     *       "isRemoved": true,
                     *       "canChange": true,
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "savedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerNote"];
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
    answerNotesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "answerSeq": 1,
                     *       "start": 1,
                     *       "end": 1,
                     *       "quote": "Text",
                     *       "text": "Text",
                     *       "html": "Text",
                     *       "author": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "revision": 1,
                     *       "isRemoved": true,
                     *       "canChange": true,
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "savedAt": "2026-09-01T08:00:00.000Z",
                     *       "history": [
                     *         {
                     *           "revision": 1,
                     *           "text": "Text",
                     *           "isRemoved": true,
                     *           "savedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerNoteHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    answerNotesRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
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
    answerNotesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Is it so?",
                 *       "expectedRevision": 1
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @description The one that was read; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "answerSeq": 1,
                     *       "start": 1,
                     *       "end": 1,
                     *       "quote": "Text",
                     *       "text": "Text",
                     *       "html": "Text",
                     *       "author": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "revision": 1,
                     *       "isRemoved": true,
                     *       "canChange": true,
                     *       "createdAt": "2026-09-01T08:00:00.000Z",
                     *       "savedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerNote"];
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
    savedCommentsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "text": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SavedComment"][];
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
    savedCommentsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Name your source."
                 *     }
                 */
                "application/json": {
                    text: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "text": "Text",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedComment"];
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
    savedCommentsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                commentId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "text": "Text",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedComment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    savedCommentsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                commentId: string;
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
    reopeningsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                attemptId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "deadline": "2026-09-01T08:00:00.000Z",
                     *           "reason": "Text",
                     *           "endedAt": "2026-09-01T08:00:00.000Z",
                     *           "closedByDeadline": true,
                     *           "reopenedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "reopenedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Reopening"][];
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
    reopeningsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c72
                 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadline": "2030-05-02T10:00:00.000Z",
                 *       "reason": "The power failed."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description In the future; it may be after the closing date of the quiz.
                     */
                    deadline: string;
                    /** @description For the records; learners do not read it. */
                    reason: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "deadline": "2026-09-01T08:00:00.000Z",
                     *       "reason": "Text",
                     *       "endedAt": "2026-09-01T08:00:00.000Z",
                     *       "closedByDeadline": true,
                     *       "reopenedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "reopenedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Reopening"];
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
    reopeningsReopenable: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                overrideId: string;
            };
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
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "endedAt": "2026-09-01T08:00:00.000Z",
                     *           "until": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReopenableAttempt"][];
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
    regradesQuestions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
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
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "type": "single_choice",
                     *           "version": 1,
                     *           "attempts": 1
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RegradableQuestion"][];
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
    regradesPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                questionId: string;
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
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "version": 1,
                     *       "attempts": 1,
                     *       "byPerson": 1,
                     *       "open": 1,
                     *       "changes": [
                     *         {
                     *           "attemptId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "from": "1",
                     *           "to": "1",
                     *           "possible": "1",
                     *           "totalFrom": "1",
                     *           "totalTo": "1",
                     *           "totalPossible": "1"
                     *         }
                     *       ],
                     *       "digest": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["RegradePreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    regradesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                quizId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60
                 */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "digest": "0000000000000000000000000000000000000000000000000000000000000000",
                 *       "reason": "The key was wrong: B is right."
                 *     }
                 */
                "application/json": {
                    digest: string;
                    /** @description For the learners whose mark changes. Markdown. */
                    reason: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "version": 1,
                     *       "reason": "Text",
                     *       "changed": 1,
                     *       "appliedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "appliedAt": "2026-09-01T08:00:00.000Z",
                     *       "undoneBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "undoneAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Regrade"];
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
    regradesList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                quizId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "version": 1,
                     *           "reason": "Text",
                     *           "changed": 1,
                     *           "appliedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "appliedAt": "2026-09-01T08:00:00.000Z",
                     *           "undoneBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "undoneAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Regrade"][];
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
    regradesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                regradeId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "version": 1,
                     *       "reason": "Text",
                     *       "changed": 1,
                     *       "appliedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "appliedAt": "2026-09-01T08:00:00.000Z",
                     *       "undoneBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "undoneAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Regrade"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    regradesUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                regradeId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "quizId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "version": 1,
                     *       "reason": "Text",
                     *       "changed": 1,
                     *       "appliedBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "appliedAt": "2026-09-01T08:00:00.000Z",
                     *       "undoneBy": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "undoneAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Regrade"];
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
    assignmentsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "state": "draft",
                     *           "position": 1,
                     *           "possible": "1",
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1,
                     *           "takesText": true,
                     *           "takesFiles": true,
                     *           "waiting": 1,
                     *           "mine": {
                     *             "rules": {
                     *               "opensAt": "2026-09-01T08:00:00.000Z",
                     *               "dueAt": "2026-09-01T08:00:00.000Z",
                     *               "closesAt": "2026-09-01T08:00:00.000Z",
                     *               "submissionsAllowed": 1
                     *             },
                     *             "submissionsUsed": 1,
                     *             "submissionsLeft": 1,
                     *             "cannotSubmit": "not_enrolled",
                     *             "isLateNow": true,
                     *             "latest": {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "number": 1,
                     *               "submittedAt": "2026-09-01T08:00:00.000Z",
                     *               "lateSeconds": 1,
                     *               "mark": {
                     *                 "earned": "1",
                     *                 "possible": "1"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AssignmentSummary"][];
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
    assignmentsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Field notes",
                 *       "possible": "20",
                 *       "takesFiles": true
                 *     }
                 */
                "application/json": {
                    title: string;
                    /**
                     * @description Markdown.
                     * @default
                     */
                    instructions?: string;
                    /** @default null */
                    moduleId?: string | null;
                    /** @default 0 */
                    position?: number;
                    /**
                     * @description Exact decimal number as a string.
                     * @default 10
                     */
                    possible?: string;
                    /** @default null */
                    opensAt?: string | null;
                    /**
                     * @description What comes later is late, and still taken.
                     * @default null
                     */
                    dueAt?: string | null;
                    /**
                     * @description From then on nothing is taken.
                     * @default null
                     */
                    closesAt?: string | null;
                    /** @default true */
                    takesText?: boolean;
                    /** @default false */
                    takesFiles?: boolean;
                    /** @default 1 */
                    maxFiles?: number;
                    /**
                     * @description Of each file.
                     * @default 10000000
                     */
                    maxFileBytes?: number;
                    /**
                     * @default [
                     *       "pdf",
                     *       "document"
                     *     ]
                     */
                    fileKinds?: ("pdf" | "document" | "sheet" | "slides" | "picture" | "text" | "archive")[];
                    /**
                     * @description Null: as many as one likes until it closes.
                     * @default null
                     */
                    submissionsAllowed?: number | null;
                    /** @default null */
                    rubric?: components["schemas"]["Rubric"] | null;
                    /** @default true */
                    showsRubric?: boolean;
                    /** @default false */
                    holdsMarks?: boolean;
                    /** @default false */
                    isBlind?: boolean;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    assignmentsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
    assignmentsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "dueAt": "2026-12-01T12:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    title?: string;
                    /** @description Markdown. */
                    instructions?: string;
                    moduleId?: string | null;
                    position?: number;
                    /** @description Exact decimal number as a string. */
                    possible?: string;
                    opensAt?: string | null;
                    /** @description What comes later is late, and still taken. */
                    dueAt?: string | null;
                    /** @description From then on nothing is taken. */
                    closesAt?: string | null;
                    takesText?: boolean;
                    takesFiles?: boolean;
                    maxFiles?: number;
                    /** @description Of each file. */
                    maxFileBytes?: number;
                    fileKinds?: ("pdf" | "document" | "sheet" | "slides" | "picture" | "text" | "archive")[];
                    /** @description Null: as many as one likes until it closes. */
                    submissionsAllowed?: number | null;
                    rubric?: components["schemas"]["Rubric"] | null;
                    showsRubric?: boolean;
                    holdsMarks?: boolean;
                    isBlind?: boolean;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsDue: {
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseTitle": "Text",
                     *           "courseSlug": "Text",
                     *           "title": "How learning works",
                     *           "possible": "1",
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "isLateNow": true
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DueAssignment"][];
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
    assignmentsPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsUnpublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * @description Also while submissions wait for a mark.
                     * @default false
                     */
                    evenIfWaiting?: boolean;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "moduleId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "state": "draft",
                     *       "position": 1,
                     *       "possible": "1",
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "takesText": true,
                     *       "takesFiles": true,
                     *       "waiting": 1,
                     *       "mine": {
                     *         "rules": {
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1
                     *         },
                     *         "submissionsUsed": 1,
                     *         "submissionsLeft": 1,
                     *         "cannotSubmit": "not_enrolled",
                     *         "isLateNow": true,
                     *         "latest": {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "possible": "1"
                     *           }
                     *         }
                     *       },
                     *       "instructions": "Text",
                     *       "instructionsHtml": "Text",
                     *       "maxFiles": 1,
                     *       "maxFileBytes": 1,
                     *       "fileKinds": [
                     *         "pdf"
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "showsRubric": true,
                     *       "holdsMarks": true,
                     *       "isBlind": true,
                     *       "releasedAt": "2026-09-01T08:00:00.000Z",
                     *       "peerReview": {
                     *         "reviewsEach": 1,
                     *         "startsBy": "due",
                     *         "isAnonymous": true,
                     *         "withSelfReview": true,
                     *         "avoidsGroups": true,
                     *         "combine": "median",
                     *         "peerWeight": 1,
                     *         "reviewingPercent": 1,
                     *         "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *         "startedAt": "2026-09-01T08:00:00.000Z"
                     *       },
                     *       "canTeach": true,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Assignment"];
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
    assignmentsListOverrides: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "person": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "group": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "opensAt": "2026-09-01T08:00:00.000Z",
                     *           "dueAt": "2026-09-01T08:00:00.000Z",
                     *           "closesAt": "2026-09-01T08:00:00.000Z",
                     *           "submissionsAllowed": 1,
                     *           "updatedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AssignmentOverride"][];
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
    assignmentsCreateOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "userId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71",
                 *       "dueAt": "2026-12-08T12:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description A learner of the course; or give `groupId`.
                     * @default null
                     */
                    userId?: string | null;
                    /** @default null */
                    groupId?: string | null;
                    /** @default null */
                    opensAt?: string | null;
                    /**
                     * @description What comes later is late, and still taken.
                     * @default null
                     */
                    dueAt?: string | null;
                    /**
                     * @description From then on nothing is taken.
                     * @default null
                     */
                    closesAt?: string | null;
                    /** @default null */
                    submissionsAllowed?: number | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentOverride"];
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
    assignmentsGetOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                overrideId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentOverride"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    assignmentsDeleteOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                overrideId: string;
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
    assignmentsUpdateOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c91
                 */
                overrideId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "submissionsAllowed": 3
                 *     }
                 */
                "application/json": {
                    opensAt?: string | null;
                    /** @description What comes later is late, and still taken. */
                    dueAt?: string | null;
                    /** @description From then on nothing is taken. */
                    closesAt?: string | null;
                    submissionsAllowed?: number | null;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "person": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "group": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "opensAt": "2026-09-01T08:00:00.000Z",
                     *       "dueAt": "2026-09-01T08:00:00.000Z",
                     *       "closesAt": "2026-09-01T08:00:00.000Z",
                     *       "submissionsAllowed": 1,
                     *       "updatedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentOverride"];
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
    submissionsDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "text": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "savedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionDraft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    submissionsSaveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "A first thought.",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    /** @description Markdown. */
                    text: string;
                    /** @description Of the draft that was changed; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "text": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "savedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionDraft"];
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
    submissionsUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "notes.txt",
                 *       "content": "Tm90ZXMu"
                 *     }
                 */
                "application/json": {
                    /** @description With its ending, which says what the file is. */
                    name: string;
                    /** @description The file's bytes in base64. */
                    content: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "url": "Text",
                     *       "name": "Ada Nyström",
                     *       "mediaType": "Text",
                     *       "size": 1,
                     *       "sha256": "Text",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionFile"];
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
    submissionsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                fileId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "url": "Text",
                     *       "name": "Ada Nyström",
                     *       "mediaType": "Text",
                     *       "size": 1,
                     *       "sha256": "Text",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionFile"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    submissionsRemoveFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                fileId: string;
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
    submissionsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "number": 1,
                     *           "isLatest": true,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "earned": "1",
                     *           "whole": "1",
                     *           "possible": "1"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StaffSubmission"][];
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
    submissionsSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientKey": "first-try",
                 *       "text": "My answer."
                 *     }
                 */
                "application/json": {
                    /** @description Chosen by the caller: the same key again is the same submission. */
                    clientKey: string;
                    /**
                     * @description Markdown.
                     * @default
                     */
                    text?: string;
                    /**
                     * @description Uploaded before.
                     * @default []
                     */
                    fileIds?: string[];
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "lateSeconds": 1,
                     *       "mark": {
                     *         "earned": "1",
                     *         "before": "1",
                     *         "deducted": "1",
                     *         "lateUnits": 1,
                     *         "latePer": "day",
                     *         "possible": "1",
                     *         "reasons": [
                     *           {
                     *             "key": "Text",
                     *             "text": "Text",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "comment": "Text",
                     *         "commentHtml": "Text",
                     *         "markedAt": "2026-09-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
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
    submissionsMine: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "number": 1,
                     *           "text": "Text",
                     *           "textHtml": "Text",
                     *           "files": [
                     *             {
                     *               "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "url": "Text",
                     *               "name": "Ada Nyström",
                     *               "mediaType": "Text",
                     *               "size": 1,
                     *               "sha256": "Text",
                     *               "createdAt": "2026-09-01T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "lateSeconds": 1,
                     *           "mark": {
                     *             "earned": "1",
                     *             "before": "1",
                     *             "deducted": "1",
                     *             "lateUnits": 1,
                     *             "latePer": "day",
                     *             "possible": "1",
                     *             "reasons": [
                     *               {
                     *                 "key": "Text",
                     *                 "text": "Text",
                     *                 "fraction": "1"
                     *               }
                     *             ],
                     *             "comment": "Text",
                     *             "commentHtml": "Text",
                     *             "markedAt": "2026-09-01T08:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Submission"][];
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
    submissionsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                submissionId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "number": 1,
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "lateSeconds": 1,
                     *       "mark": {
                     *         "earned": "1",
                     *         "before": "1",
                     *         "deducted": "1",
                     *         "lateUnits": 1,
                     *         "latePer": "day",
                     *         "possible": "1",
                     *         "reasons": [
                     *           {
                     *             "key": "Text",
                     *             "text": "Text",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "comment": "Text",
                     *         "commentHtml": "Text",
                     *         "markedAt": "2026-09-01T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    submissionsQueue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "submissionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "assignmentTitle": "Text",
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "number": 1,
                     *           "submittedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WaitingSubmission"][];
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
    submissionsMarking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                submissionId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "learner": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "number": 1,
                     *       "isLatest": true,
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "lateSeconds": 1,
                     *       "earned": "1",
                     *       "whole": "1",
                     *       "possible": "1",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentTitle": "Text",
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "revision": 1,
                     *       "history": [
                     *         {
                     *           "revision": 1,
                     *           "earned": "1",
                     *           "possible": "1",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "comment": "Text",
                     *           "commentHtml": "Text",
                     *           "markedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "markedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "previousId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "nextId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "nextWaitingId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionMarking"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    submissionsMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c92
                 */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "earned": "7.5",
                 *       "comment": "Well observed.",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    /** @description Points, from 0 to what is possible; or give `levels`. */
                    earned?: string;
                    /** @description One for each criterion of the rubric. */
                    levels?: {
                        criterionId: string;
                        levelId: string;
                    }[];
                    /**
                     * @description Markdown, for the learner.
                     * @default
                     */
                    comment?: string;
                    /** @description Of the latest mark that was looked at; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "learner": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "number": 1,
                     *       "isLatest": true,
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "lateSeconds": 1,
                     *       "earned": "1",
                     *       "whole": "1",
                     *       "possible": "1",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentTitle": "Text",
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1,
                     *           "sha256": "Text",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "revision": 1,
                     *       "history": [
                     *         {
                     *           "revision": 1,
                     *           "earned": "1",
                     *           "possible": "1",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "comment": "Text",
                     *           "commentHtml": "Text",
                     *           "markedBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "markedAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "previousId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "nextId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "nextWaitingId": "01890a5d-ac96-774b-bcce-b302099a8057"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionMarking"];
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
    peerReviewsRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "reviewsEach": 1,
                     *       "startsBy": "due",
                     *       "isAnonymous": true,
                     *       "withSelfReview": true,
                     *       "avoidsGroups": true,
                     *       "combine": "median",
                     *       "peerWeight": 1,
                     *       "reviewingPercent": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "startedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReviewRules"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    peerReviewsSetRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c90
                 */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reviewsEach": 3,
                 *       "peerWeight": 70,
                 *       "reviewingPercent": 10
                 *     }
                 */
                "application/json": {
                    /**
                     * @description That each learner gives, and gets.
                     * @default 3
                     */
                    reviewsEach?: number;
                    /**
                     * @description due: when the assignment is due; hand: when an instructor starts them.
                     * @default due
                     * @enum {string}
                     */
                    startsBy?: "due" | "hand";
                    /** @default null */
                    reviewsDueAt?: string | null;
                    /**
                     * @description Neither reviewers nor authors learn each other's names.
                     * @default true
                     */
                    isAnonymous?: boolean;
                    /**
                     * @description Learners review their own work too; it does not count for the mark.
                     * @default false
                     */
                    withSelfReview?: boolean;
                    /**
                     * @description Learners of one group review each other only where there is no other way.
                     * @default false
                     */
                    avoidsGroups?: boolean;
                    /**
                     * @description How the marks of the reviews of one submission become one.
                     * @default median
                     * @enum {string}
                     */
                    combine?: "median" | "mean";
                    /**
                     * @description What peers' marks count beside a marker's; at 100 a marker's mark stands in their place.
                     * @default 100
                     */
                    peerWeight?: number;
                    /**
                     * @description Part of the points that giving the reviews earns.
                     * @default 0
                     */
                    reviewingPercent?: number;
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
                     *       "reviewsEach": 1,
                     *       "startsBy": "due",
                     *       "isAnonymous": true,
                     *       "withSelfReview": true,
                     *       "avoidsGroups": true,
                     *       "combine": "median",
                     *       "peerWeight": 1,
                     *       "reviewingPercent": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "startedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReviewRules"];
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
    peerReviewsEndRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
    peerReviewsStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
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
                     *       "reviewsEach": 1,
                     *       "startsBy": "due",
                     *       "isAnonymous": true,
                     *       "withSelfReview": true,
                     *       "avoidsGroups": true,
                     *       "combine": "median",
                     *       "peerWeight": 1,
                     *       "reviewingPercent": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "startedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReviewRules"];
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
    peerReviewsTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "isSelf": true,
                     *           "state": "to_do"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PeerTask"][];
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
    peerReviewsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                reviewId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "isSelf": true,
                     *       "state": "to_do",
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1
                     *         }
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "possible": "1",
                     *       "levels": [
                     *         {
                     *           "criterionId": "Text",
                     *           "levelId": "Text"
                     *         }
                     *       ],
                     *       "comment": "Text",
                     *       "revision": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    peerReviewsSave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c93
                 */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "levels": [
                 *         {
                 *           "criterionId": "argument",
                 *           "levelId": "clear"
                 *         }
                 *       ],
                 *       "comment": "",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    /** @description Of a draft as many as there are; to hand in, one for each criterion. */
                    levels: {
                        criterionId: string;
                        levelId: string;
                    }[];
                    /**
                     * @description Markdown, for the author.
                     * @default
                     */
                    comment?: string;
                    /** @description Of the review that was changed; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "isSelf": true,
                     *       "state": "to_do",
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1
                     *         }
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "possible": "1",
                     *       "levels": [
                     *         {
                     *           "criterionId": "Text",
                     *           "levelId": "Text"
                     *         }
                     *       ],
                     *       "comment": "Text",
                     *       "revision": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReview"];
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
    peerReviewsSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c93
                 */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "levels": [
                 *         {
                 *           "criterionId": "argument",
                 *           "levelId": "clear"
                 *         }
                 *       ],
                 *       "comment": "Yes.",
                 *       "expectedRevision": 1
                 *     }
                 */
                "application/json": {
                    /** @description Of a draft as many as there are; to hand in, one for each criterion. */
                    levels: {
                        criterionId: string;
                        levelId: string;
                    }[];
                    /**
                     * @description Markdown, for the author.
                     * @default
                     */
                    comment?: string;
                    /** @description Of the review that was changed; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "assignmentId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "title": "How learning works",
                     *       "isSelf": true,
                     *       "state": "to_do",
                     *       "text": "Text",
                     *       "textHtml": "Text",
                     *       "files": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "url": "Text",
                     *           "name": "Ada Nyström",
                     *           "mediaType": "Text",
                     *           "size": 1
                     *         }
                     *       ],
                     *       "rubric": {
                     *         "criteria": [
                     *           {
                     *             "id": "argument",
                     *             "title": "Argument",
                     *             "description": "Whether the reasons carry the claim.",
                     *             "levels": [
                     *               {
                     *                 "id": "clear",
                     *                 "title": "Clear",
                     *                 "description": "Each claim has a reason.",
                     *                 "points": "2"
                     *               },
                     *               {
                     *                 "id": "missing",
                     *                 "title": "Missing",
                     *                 "description": "Claims stand alone.",
                     *                 "points": "0"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "possible": "1",
                     *       "levels": [
                     *         {
                     *           "criterionId": "Text",
                     *           "levelId": "Text"
                     *         }
                     *       ],
                     *       "comment": "Text",
                     *       "revision": 1,
                     *       "reviewsDueAt": "2026-09-01T08:00:00.000Z",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PeerReview"];
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
    peerReviewsReceived: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                submissionId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reviewer": "Text",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "fraction": "1",
                     *           "comment": "Text",
                     *           "commentHtml": "Text",
                     *           "isExcluded": true
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReceivedReview"][];
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
    peerReviewsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                assignmentId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "submissionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "reviewer": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "author": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "isSelf": true,
                     *           "state": "to_do",
                     *           "fraction": "1",
                     *           "reasons": [
                     *             {
                     *               "key": "Text",
                     *               "text": "Text",
                     *               "fraction": "1"
                     *             }
                     *           ],
                     *           "comment": "Text",
                     *           "submittedAt": "2026-09-01T08:00:00.000Z",
                     *           "excludedAt": "2026-09-01T08:00:00.000Z",
                     *           "excludedWhy": "Text"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StaffPeerReview"][];
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
    peerReviewsExclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c93
                 */
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Written in anger."
                 *     }
                 */
                "application/json": {
                    /** @description For the record. */
                    reason: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "submissionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reviewer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "author": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "isSelf": true,
                     *       "state": "to_do",
                     *       "fraction": "1",
                     *       "reasons": [
                     *         {
                     *           "key": "Text",
                     *           "text": "Text",
                     *           "fraction": "1"
                     *         }
                     *       ],
                     *       "comment": "Text",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "excludedAt": "2026-09-01T08:00:00.000Z",
                     *       "excludedWhy": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPeerReview"];
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
    peerReviewsInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                reviewId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "submissionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "reviewer": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "author": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "isSelf": true,
                     *       "state": "to_do",
                     *       "fraction": "1",
                     *       "reasons": [
                     *         {
                     *           "key": "Text",
                     *           "text": "Text",
                     *           "fraction": "1"
                     *         }
                     *       ],
                     *       "comment": "Text",
                     *       "submittedAt": "2026-09-01T08:00:00.000Z",
                     *       "excludedAt": "2026-09-01T08:00:00.000Z",
                     *       "excludedWhy": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPeerReview"];
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
    gradebookGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categories": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "weight": "1",
                     *           "dropLowest": 1
                     *         }
                     *       ],
                     *       "columns": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "quiz",
                     *           "title": "How learning works",
                     *           "possible": "1",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "isExtraCredit": true,
                     *           "isReleased": true,
                     *           "isDue": true
                     *         }
                     *       ],
                     *       "scheme": {
                     *         "kind": "pass_fail",
                     *         "passAt": "50"
                     *       },
                     *       "missingCountsZero": true,
                     *       "latePolicy": {
                     *         "per": "day",
                     *         "percent": "10",
                     *         "lowestPercent": "50",
                     *         "graceMinutes": 15
                     *       },
                     *       "revision": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Gradebook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    gradebookSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expectedRevision": 0,
                 *       "missingCountsZero": false,
                 *       "scheme": {
                 *         "kind": "pass_fail",
                 *         "passAt": "50"
                 *       },
                 *       "categories": [
                 *         {
                 *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c72",
                 *           "title": "Coursework",
                 *           "weight": "100",
                 *           "dropLowest": 1
                 *         }
                 *       ],
                 *       "columns": [
                 *         {
                 *           "columnId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70",
                 *           "categoryId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c72",
                 *           "isExtraCredit": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Of the set-up that was changed; a newer one is a conflict. */
                    expectedRevision: number;
                    scheme: components["schemas"]["GradeScheme"];
                    missingCountsZero: boolean;
                    /** @description Left out: as it was. Null: late work counts in full. */
                    latePolicy?: components["schemas"]["LatePolicy"] | null;
                    /** @description In their order; ids of new ones are made by the caller (UUID). */
                    categories: {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        title: string;
                        /** @description Exact decimal number as a string. */
                        weight: string;
                        dropLowest: number;
                    }[];
                    /** @description Columns that are not named keep what they have. */
                    columns: {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        columnId: string;
                        categoryId: string | null;
                        isExtraCredit: boolean;
                    }[];
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
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categories": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "weight": "1",
                     *           "dropLowest": 1
                     *         }
                     *       ],
                     *       "columns": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "quiz",
                     *           "title": "How learning works",
                     *           "possible": "1",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "isExtraCredit": true,
                     *           "isReleased": true,
                     *           "isDue": true
                     *         }
                     *       ],
                     *       "scheme": {
                     *         "kind": "pass_fail",
                     *         "passAt": "50"
                     *       },
                     *       "missingCountsZero": true,
                     *       "latePolicy": {
                     *         "per": "day",
                     *         "percent": "10",
                     *         "lowestPercent": "50",
                     *         "graceMinutes": 15
                     *       },
                     *       "revision": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Gradebook"];
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
    gradebookRows: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "cells": [
                     *             {
                     *               "columnId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *               "state": "empty",
                     *               "earned": "1",
                     *               "possible": "1",
                     *               "computed": "1",
                     *               "late": {
                     *                 "before": "1",
                     *                 "deducted": "1",
                     *                 "units": 1,
                     *                 "per": "day"
                     *               },
                     *               "isEntered": true,
                     *               "revision": 1
                     *             }
                     *           ],
                     *           "total": {
                     *             "fraction": "1",
                     *             "label": "Text",
                     *             "categories": [
                     *               {
                     *                 "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *                 "earned": "1",
                     *                 "possible": "1",
                     *                 "fraction": "1"
                     *               }
                     *             ],
                     *             "dropped": [
                     *               "01890a5d-ac96-774b-bcce-b302099a8057"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["GradeRow"][];
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
    gradebookAddColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Portfolio",
                 *       "possible": "10"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @description Exact decimal number as a string. */
                    possible: string;
                    /** @default null */
                    categoryId?: string | null;
                    /** @default false */
                    isExtraCredit?: boolean;
                    /** @default false */
                    isReleased?: boolean;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "quiz",
                     *       "title": "How learning works",
                     *       "possible": "1",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isExtraCredit": true,
                     *       "isReleased": true,
                     *       "isDue": true
                     *     }
                     */
                    "application/json": components["schemas"]["GradeColumn"];
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
    gradebookGetColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                columnId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "quiz",
                     *       "title": "How learning works",
                     *       "possible": "1",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isExtraCredit": true,
                     *       "isReleased": true,
                     *       "isDue": true
                     *     }
                     */
                    "application/json": components["schemas"]["GradeColumn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    gradebookDeleteColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                columnId: string;
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
    gradebookUpdateColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70
                 */
                columnId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "isReleased": true
                 *     }
                 */
                "application/json": {
                    title?: string;
                    /** @description Exact decimal number as a string. */
                    possible?: string;
                    isReleased?: boolean;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "kind": "quiz",
                     *       "title": "How learning works",
                     *       "possible": "1",
                     *       "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "isExtraCredit": true,
                     *       "isReleased": true,
                     *       "isDue": true
                     *     }
                     */
                    "application/json": components["schemas"]["GradeColumn"];
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
    gradebookHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                columnId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                userId: string;
            };
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
                     *           "revision": 1,
                     *           "kind": "score",
                     *           "earned": "1",
                     *           "reason": "Text",
                     *           "enteredBy": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "enteredAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["GradeEntry"][];
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
    gradebookEnter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70
                 */
                columnId: string;
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "score",
                 *       "earned": "8.5",
                 *       "reason": "Oral exam",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    /**
                     * @description cleared: as if nobody had entered anything.
                     * @enum {string}
                     */
                    kind: "score" | "excused" | "cleared";
                    /**
                     * @description Of a score, from 0 to what is possible.
                     * @default null
                     */
                    earned?: string | null;
                    /**
                     * @description Shown to the learner; needed where it overrides a quiz or an assignment.
                     * @default
                     */
                    reason?: string;
                    /** @description Of the cell that was looked at; a newer one is a conflict. */
                    expectedRevision: number;
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
                     *       "learner": {
                     *         "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *         "name": "Ada Nyström"
                     *       },
                     *       "cells": [
                     *         {
                     *           "columnId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "state": "empty",
                     *           "earned": "1",
                     *           "possible": "1",
                     *           "computed": "1",
                     *           "late": {
                     *             "before": "1",
                     *             "deducted": "1",
                     *             "units": 1,
                     *             "per": "day"
                     *           },
                     *           "isEntered": true,
                     *           "revision": 1
                     *         }
                     *       ],
                     *       "total": {
                     *         "fraction": "1",
                     *         "label": "Text",
                     *         "categories": [
                     *           {
                     *             "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "dropped": [
                     *           "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GradeRow"];
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
    gradebookExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "fileName": "Text",
                     *       "csv": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["GradebookCsv"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    gradebookPreviewImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "Learner,Learner id,Portfolio (of 10) [0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70]\r\nAda,0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71,8.5\r\n"
                 *     }
                 */
                "application/json": {
                    /** @description With a header; columns are known by the id in brackets, as in the export. */
                    csv: string;
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
                     *       "changes": [
                     *         {
                     *           "line": 1,
                     *           "learner": {
                     *             "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "name": "Ada Nyström"
                     *           },
                     *           "columnId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "columnTitle": "Text",
                     *           "from": "Text",
                     *           "to": "Text"
                     *         }
                     *       ],
                     *       "faults": [
                     *         {
                     *           "line": 1,
                     *           "message": "Text"
                     *         }
                     *       ],
                     *       "ignored": [
                     *         "Text"
                     *       ],
                     *       "digest": "Text"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPlan"];
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
    gradebookImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "Learner,Learner id,Portfolio (of 10) [0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c70]\r\nAda,0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71,8.5\r\n",
                 *       "digest": "0000000000000000000000000000000000000000000000000000000000000000",
                 *       "reason": "From the paper list"
                 *     }
                 */
                "application/json": {
                    /** @description With a header; columns are known by the id in brackets, as in the export. */
                    csv: string;
                    digest: string;
                    /**
                     * @description Needed where marks of an assignment are overridden.
                     * @default
                     */
                    reason?: string;
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
                     *       "imported": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResult"];
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
    gradebookMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "categories": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "weight": "1",
                     *           "dropLowest": 1
                     *         }
                     *       ],
                     *       "columns": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "kind": "quiz",
                     *           "title": "How learning works",
                     *           "possible": "1",
                     *           "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "isExtraCredit": true,
                     *           "isReleased": true,
                     *           "isDue": true
                     *         }
                     *       ],
                     *       "scheme": {
                     *         "kind": "pass_fail",
                     *         "passAt": "50"
                     *       },
                     *       "missingCountsZero": true,
                     *       "latePolicy": {
                     *         "per": "day",
                     *         "percent": "10",
                     *         "lowestPercent": "50",
                     *         "graceMinutes": 15
                     *       },
                     *       "cells": [
                     *         {
                     *           "columnId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "state": "empty",
                     *           "earned": "1",
                     *           "possible": "1",
                     *           "computed": "1",
                     *           "late": {
                     *             "before": "1",
                     *             "deducted": "1",
                     *             "units": 1,
                     *             "per": "day"
                     *           },
                     *           "isEntered": true,
                     *           "revision": 1,
                     *           "reason": "Text"
                     *         }
                     *       ],
                     *       "total": {
                     *         "fraction": "1",
                     *         "label": "Text",
                     *         "categories": [
                     *           {
                     *             "categoryId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *             "earned": "1",
                     *             "possible": "1",
                     *             "fraction": "1"
                     *           }
                     *         ],
                     *         "dropped": [
                     *           "01890a5d-ac96-774b-bcce-b302099a8057"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyGrades"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    questionDraftsSources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "lessons": [
                     *         {
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "title": "How learning works",
                     *           "sections": [
                     *             {
                     *               "anchor": "Text",
                     *               "heading": "Text",
                     *               "words": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSources"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionDraftsMake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sections": [
                 *         {
                 *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c51",
                 *           "anchor": null
                 *         }
                 *       ],
                 *       "count": 5
                 *     }
                 */
                "application/json": {
                    sections: {
                        /**
                         * Format: uuid
                         * @description A published lesson of the course.
                         */
                        lessonId: string;
                        /** @description Left out: the whole lesson. */
                        anchor?: string | null;
                    }[];
                    /** @default 5 */
                    count?: number;
                    /**
                     * @description False: from the course's terms alone, even where a model is set up.
                     * @default true
                     */
                    withModel?: boolean;
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
                     *       "drafts": [
                     *         {
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseSlug": "Text",
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "lessonSlug": "Text",
                     *           "lessonTitle": "Text",
                     *           "anchor": "Text",
                     *           "headings": [
                     *             "Text"
                     *           ],
                     *           "quote": "Text",
                     *           "isLessonChanged": true,
                     *           "title": "How learning works",
                     *           "body": {
                     *             "type": "single_choice",
                     *             "stem": "Which planet is the largest?",
                     *             "options": [
                     *               {
                     *                 "id": "a",
                     *                 "text": "Jupiter",
                     *                 "fraction": "1",
                     *                 "feedback": "Yes, by far."
                     *               },
                     *               {
                     *                 "id": "b",
                     *                 "text": "Saturn",
                     *                 "fraction": "0",
                     *                 "feedback": "It is the second largest."
                     *               }
                     *             ],
                     *             "shuffle": true,
                     *             "explanation": "Jupiter weighs more than all the others together.",
                     *             "hints": [
                     *               "It has a great red spot."
                     *             ]
                     *           },
                     *           "findings": [
                     *             {
                     *               "id": "Text",
                     *               "rule": "several_keys",
                     *               "severity": "high",
                     *               "at": "Text",
                     *               "why": "Text",
                     *               "suggestion": "Text"
                     *             }
                     *           ],
                     *           "madeBy": "model",
                     *           "modelName": "Text",
                     *           "requestedBy": "Text",
                     *           "state": "waiting",
                     *           "revision": 1,
                     *           "rejectedWhy": "Text",
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "decidedAt": "2026-09-01T08:00:00.000Z",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "madeBy": "model",
                     *       "withoutModel": "not_asked",
                     *       "dropped": {
                     *         "invalid": 1,
                     *         "unquoted": 1,
                     *         "known": 1
                     *       },
                     *       "isCut": true
                     *     }
                     */
                    "application/json": components["schemas"]["MadeQuestionDrafts"];
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
    questionDraftsList: {
        parameters: {
            query?: {
                state?: "waiting" | "accepted" | "rejected";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "courseSlug": "Text",
                     *           "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "lessonSlug": "Text",
                     *           "lessonTitle": "Text",
                     *           "anchor": "Text",
                     *           "headings": [
                     *             "Text"
                     *           ],
                     *           "quote": "Text",
                     *           "isLessonChanged": true,
                     *           "title": "How learning works",
                     *           "body": {
                     *             "type": "single_choice",
                     *             "stem": "Which planet is the largest?",
                     *             "options": [
                     *               {
                     *                 "id": "a",
                     *                 "text": "Jupiter",
                     *                 "fraction": "1",
                     *                 "feedback": "Yes, by far."
                     *               },
                     *               {
                     *                 "id": "b",
                     *                 "text": "Saturn",
                     *                 "fraction": "0",
                     *                 "feedback": "It is the second largest."
                     *               }
                     *             ],
                     *             "shuffle": true,
                     *             "explanation": "Jupiter weighs more than all the others together.",
                     *             "hints": [
                     *               "It has a great red spot."
                     *             ]
                     *           },
                     *           "findings": [
                     *             {
                     *               "id": "Text",
                     *               "rule": "several_keys",
                     *               "severity": "high",
                     *               "at": "Text",
                     *               "why": "Text",
                     *               "suggestion": "Text"
                     *             }
                     *           ],
                     *           "madeBy": "model",
                     *           "modelName": "Text",
                     *           "requestedBy": "Text",
                     *           "state": "waiting",
                     *           "revision": 1,
                     *           "rejectedWhy": "Text",
                     *           "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *           "decidedAt": "2026-09-01T08:00:00.000Z",
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTA5LTAxIl0"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["QuestionDraft"][];
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
    questionDraftsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                draftId: string;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseSlug": "Text",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonSlug": "Text",
                     *       "lessonTitle": "Text",
                     *       "anchor": "Text",
                     *       "headings": [
                     *         "Text"
                     *       ],
                     *       "quote": "Text",
                     *       "isLessonChanged": true,
                     *       "title": "How learning works",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       },
                     *       "findings": [
                     *         {
                     *           "id": "Text",
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "at": "Text",
                     *           "why": "Text",
                     *           "suggestion": "Text"
                     *         }
                     *       ],
                     *       "madeBy": "model",
                     *       "modelName": "Text",
                     *       "requestedBy": "Text",
                     *       "state": "waiting",
                     *       "revision": 1,
                     *       "rejectedWhy": "Text",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "decidedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionDraft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    questionDraftsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3ca1
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Interleaving",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    title?: string;
                    body?: components["schemas"]["QuestionBody"];
                    /** @description Refused with 409 when another change came since. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseSlug": "Text",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonSlug": "Text",
                     *       "lessonTitle": "Text",
                     *       "anchor": "Text",
                     *       "headings": [
                     *         "Text"
                     *       ],
                     *       "quote": "Text",
                     *       "isLessonChanged": true,
                     *       "title": "How learning works",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       },
                     *       "findings": [
                     *         {
                     *           "id": "Text",
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "at": "Text",
                     *           "why": "Text",
                     *           "suggestion": "Text"
                     *         }
                     *       ],
                     *       "madeBy": "model",
                     *       "modelName": "Text",
                     *       "requestedBy": "Text",
                     *       "state": "waiting",
                     *       "revision": 1,
                     *       "rejectedWhy": "Text",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "decidedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionDraft"];
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
    questionDraftsReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3ca1
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Too easy.",
                 *       "expectedRevision": 0
                 *     }
                 */
                "application/json": {
                    /** @default  */
                    reason?: string;
                    /** @description Refused with 409 when another change came since. */
                    expectedRevision: number;
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
                     *       "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "courseSlug": "Text",
                     *       "lessonId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "lessonSlug": "Text",
                     *       "lessonTitle": "Text",
                     *       "anchor": "Text",
                     *       "headings": [
                     *         "Text"
                     *       ],
                     *       "quote": "Text",
                     *       "isLessonChanged": true,
                     *       "title": "How learning works",
                     *       "body": {
                     *         "type": "single_choice",
                     *         "stem": "Which planet is the largest?",
                     *         "options": [
                     *           {
                     *             "id": "a",
                     *             "text": "Jupiter",
                     *             "fraction": "1",
                     *             "feedback": "Yes, by far."
                     *           },
                     *           {
                     *             "id": "b",
                     *             "text": "Saturn",
                     *             "fraction": "0",
                     *             "feedback": "It is the second largest."
                     *           }
                     *         ],
                     *         "shuffle": true,
                     *         "explanation": "Jupiter weighs more than all the others together.",
                     *         "hints": [
                     *           "It has a great red spot."
                     *         ]
                     *       },
                     *       "findings": [
                     *         {
                     *           "id": "Text",
                     *           "rule": "several_keys",
                     *           "severity": "high",
                     *           "at": "Text",
                     *           "why": "Text",
                     *           "suggestion": "Text"
                     *         }
                     *       ],
                     *       "madeBy": "model",
                     *       "modelName": "Text",
                     *       "requestedBy": "Text",
                     *       "state": "waiting",
                     *       "revision": 1,
                     *       "rejectedWhy": "Text",
                     *       "questionId": "01890a5d-ac96-774b-bcce-b302099a8057",
                     *       "decidedAt": "2026-09-01T08:00:00.000Z",
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionDraft"];
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
    threadsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *           "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "title": "Why does testing help?",
                     *           "createdAt": "2026-03-02T10:15:00.000Z",
                     *           "updatedAt": "2026-03-02T10:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorThread"][];
                        /** @description Pass as `cursor`; null on the last page. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    threadsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The lesson beside which it is started.
                     */
                    lessonId?: string;
                    /** @description Made from the first question unless given. */
                    title?: string;
                    /** @description `version` of the rules that the learner was shown: refused with 409 when they changed since. */
                    rulesVersion?: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "title": "Why does testing help?",
                     *       "createdAt": "2026-03-02T10:15:00.000Z",
                     *       "updatedAt": "2026-03-02T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorThread"];
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
    threadsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                threadId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "title": "Why does testing help?",
                     *       "createdAt": "2026-03-02T10:15:00.000Z",
                     *       "updatedAt": "2026-03-02T10:15:00.000Z",
                     *       "messages": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c61",
                     *           "role": "learner",
                     *           "clientMessageId": "m-1",
                     *           "replyTo": null,
                     *           "text": "Why does testing help?",
                     *           "state": "complete",
                     *           "model": null,
                     *           "isDeclined": false,
                     *           "citations": [],
                     *           "corrections": [],
                     *           "practice": null,
                     *           "notice": null,
                     *           "thumb": null,
                     *           "createdAt": "2026-03-02T10:15:00.000Z"
                     *         },
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c62",
                     *           "role": "tutor",
                     *           "clientMessageId": null,
                     *           "replyTo": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c61",
                     *           "text": "Retrieval that costs effort strengthens a memory [1].",
                     *           "state": "complete",
                     *           "model": "extractive-1",
                     *           "isDeclined": false,
                     *           "citations": [
                     *             {
                     *               "n": 1,
                     *               "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *               "courseSlug": "how-learning-works",
                     *               "lessonSlug": "retrieval-practice",
                     *               "lessonTitle": "Retrieval practice",
                     *               "headingPath": [
                     *                 "Retrieval practice",
                     *                 "Why it works"
                     *               ],
                     *               "anchor": "why-it-works",
                     *               "quote": "Retrieval that costs effort strengthens a memory"
                     *             }
                     *           ],
                     *           "corrections": [],
                     *           "practice": {
                     *             "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
                     *             "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *             "courseSlug": "how-learning-works",
                     *             "lessonSlug": "retrieval-practice",
                     *             "lessonTitle": "Retrieval practice",
                     *             "anchor": "question-0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
                     *             "isStatement": false,
                     *             "stem": "Which of these activities are retrieval practice?"
                     *           },
                     *           "notice": null,
                     *           "thumb": null,
                     *           "createdAt": "2026-03-02T10:15:00.000Z"
                     *         }
                     *       ],
                     *       "visibility": "instructor",
                     *       "reads": [
                     *         {
                     *           "by": "Mara Lind",
                     *           "at": "2026-03-02T10:15:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TutorThreadWithMessages"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    threadsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                threadId: string;
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
    threadsSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Why does testing help?",
                 *       "clientMessageId": "m-1"
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @description Your own id of this message: sending it twice gives one answer. */
                    clientMessageId: string;
                    /**
                     * Format: uuid
                     * @description The lesson that the learner has before them.
                     */
                    lessonId?: string;
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
                     *       "question": {
                     *         "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c61",
                     *         "role": "learner",
                     *         "clientMessageId": "m-1",
                     *         "replyTo": null,
                     *         "text": "Why does testing help?",
                     *         "state": "complete",
                     *         "model": null,
                     *         "isDeclined": false,
                     *         "citations": [],
                     *         "corrections": [],
                     *         "practice": null,
                     *         "notice": null,
                     *         "thumb": null,
                     *         "createdAt": "2026-03-02T10:15:00.000Z"
                     *       },
                     *       "answer": {
                     *         "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c62",
                     *         "role": "tutor",
                     *         "clientMessageId": null,
                     *         "replyTo": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c61",
                     *         "text": "Retrieval that costs effort strengthens a memory [1].",
                     *         "state": "complete",
                     *         "model": "extractive-1",
                     *         "isDeclined": false,
                     *         "citations": [
                     *           {
                     *             "n": 1,
                     *             "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *             "courseSlug": "how-learning-works",
                     *             "lessonSlug": "retrieval-practice",
                     *             "lessonTitle": "Retrieval practice",
                     *             "headingPath": [
                     *               "Retrieval practice",
                     *               "Why it works"
                     *             ],
                     *             "anchor": "why-it-works",
                     *             "quote": "Retrieval that costs effort strengthens a memory"
                     *           }
                     *         ],
                     *         "corrections": [],
                     *         "practice": {
                     *           "questionId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "courseSlug": "how-learning-works",
                     *           "lessonSlug": "retrieval-practice",
                     *           "lessonTitle": "Retrieval practice",
                     *           "anchor": "question-0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c64",
                     *           "isStatement": false,
                     *           "stem": "Which of these activities are retrieval practice?"
                     *         },
                     *         "notice": null,
                     *         "thumb": null,
                     *         "createdAt": "2026-03-02T10:15:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TutorExchange"];
                    /** @example data: {"type":"text-delta","id":"t","delta":"Retrieval "} */
                    "text/event-stream": string;
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
    threadsStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                threadId: string;
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
                     *       "stopped": true
                     *     }
                     */
                    "application/json": {
                        /** @description False when nothing was being written. */
                        stopped: boolean;
                    };
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
    threadsRate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                answerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "thumb": "down",
                 *       "reason": "too_little",
                 *       "comment": "I wanted an example."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    thumb: "up" | "down";
                    /** @default null */
                    reason?: ("wrong" | "unclear" | "not_my_question" | "too_long" | "too_little" | "other") | null;
                    /** @default  */
                    comment?: string;
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
                     *       "thumb": "down",
                     *       "reason": "too_little",
                     *       "comment": "I wanted an example.",
                     *       "givenAt": "2026-03-02T10:16:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorThumb"];
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
    threadsUnrate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                answerId: string;
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
    tutorStatus: {
        parameters: {
            query?: {
                /** @description Identifier. */
                lessonId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "mode": "extractive",
                     *       "model": null,
                     *       "isLocked": false,
                     *       "suggestions": [
                     *         "How long should the gap be?"
                     *       ],
                     *       "settings": {
                     *         "longestQuestion": 4000,
                     *         "visibility": "private"
                     *       },
                     *       "rules": {
                     *         "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *         "persona": "A patient colleague who likes small examples.",
                     *         "hintPolicy": {
                     *           "isOn": true,
                     *           "showsSolution": true
                     *         },
                     *         "forbiddenTopics": [
                     *           "exam dates"
                     *         ],
                     *         "codePolicy": "full",
                     *         "visibility": "private",
                     *         "retentionDays": 180,
                     *         "duringGraded": "off",
                     *         "contact": "Mara Lind",
                     *         "version": 2,
                     *         "changedAt": "2026-03-02T10:15:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TutorStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorSearch: {
        parameters: {
            query: {
                /**
                 * @description A question or words.
                 * @example why does testing help
                 */
                q: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "items": [
                     *         {
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c63",
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "lessonSlug": "retrieval-practice",
                     *           "lessonTitle": "Retrieval practice",
                     *           "headingPath": [
                     *             "Retrieval practice",
                     *             "Why it works"
                     *           ],
                     *           "anchor": "why-it-works",
                     *           "text": "Retrieval that costs effort strengthens a memory more than retrieval that costs none.",
                     *           "score": 12.4
                     *         }
                     *       ],
                     *       "corrections": [],
                     *       "isCovered": true
                     *     }
                     */
                    "application/json": components["schemas"]["PassageSearch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "persona": "A patient colleague who likes small examples.",
                     *       "hintPolicy": {
                     *         "isOn": true,
                     *         "showsSolution": true
                     *       },
                     *       "forbiddenTopics": [
                     *         "exam dates"
                     *       ],
                     *       "codePolicy": "full",
                     *       "visibility": "private",
                     *       "retentionDays": 180,
                     *       "duringGraded": "off",
                     *       "contact": "Mara Lind",
                     *       "version": 2,
                     *       "changedAt": "2026-03-02T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorRules"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "isOn": true,
                     *       "persona": "A patient colleague who likes small examples.",
                     *       "hintPolicy": {
                     *         "isOn": true,
                     *         "showsSolution": true
                     *       },
                     *       "forbiddenTopics": [
                     *         "exam dates"
                     *       ],
                     *       "codePolicy": "full",
                     *       "visibility": "aggregate",
                     *       "retentionDays": 180,
                     *       "duringGraded": "off",
                     *       "dailyTokens": null,
                     *       "contactUserId": null,
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "version": 2,
                     *       "changedAt": "2026-03-02T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorSettings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorUpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "visibility": "aggregate",
                 *       "forbiddenTopics": [
                 *         "exam dates"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    /** @description Off: the tutor of the course does not exist. */
                    isOn?: boolean;
                    /** @description How the tutor should sound. A language model reads it; it lifts no rule. */
                    persona?: string;
                    hintPolicy?: {
                        /** @description Whether practice questions give hints in steps. */
                        isOn: boolean;
                        /** @description Whether the last step may be the solution, after two attempts. */
                        showsSolution: boolean;
                    };
                    /** @description The tutor declines a question that holds all words of one of these. */
                    forbiddenTopics?: string[];
                    /**
                     * @description Code that a language model may write in an answer: whole programs, a few lines at a time, or none. Quoted lessons stay as they are.
                     * @enum {string}
                     */
                    codePolicy?: "full" | "fragments" | "none";
                    /**
                     * @description Who reads conversations. `private`: the learner alone, staff see how many questions a lesson got. `aggregate`: staff see what was asked by three people or more, without names. `instructor`: staff may read conversations, and each reading is logged and shown to the learner.
                     * @enum {string}
                     */
                    visibility?: "private" | "aggregate" | "instructor";
                    /** @description Conversations are deleted this many days after their last message. */
                    retentionDays?: number;
                    /**
                     * @description During a learner's open graded attempt: off, or questions about concepts only.
                     * @enum {string}
                     */
                    duringGraded?: "off" | "concepts";
                    /** @description Tokens of a language model that the course may use in a day; null: as the site says. */
                    dailyTokens?: number | null;
                    /** @description The instructor whom learners are sent to; null: none in particular. */
                    contactUserId?: string | null;
                    /** @description The version that was edited: refused with 409 when another came since. */
                    version?: number;
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
                     *       "isOn": true,
                     *       "persona": "A patient colleague who likes small examples.",
                     *       "hintPolicy": {
                     *         "isOn": true,
                     *         "showsSolution": true
                     *       },
                     *       "forbiddenTopics": [
                     *         "exam dates"
                     *       ],
                     *       "codePolicy": "full",
                     *       "visibility": "aggregate",
                     *       "retentionDays": 180,
                     *       "duringGraded": "off",
                     *       "dailyTokens": null,
                     *       "contactUserId": null,
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "version": 2,
                     *       "changedAt": "2026-03-02T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorSettings"];
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
    tutorOverview: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
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
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "visibility": "aggregate",
                     *       "since": "2026-02-01T10:15:00.000Z",
                     *       "total": {
                     *         "questions": 12,
                     *         "declined": 3,
                     *         "up": 4,
                     *         "down": 1
                     *       },
                     *       "weeks": [
                     *         {
                     *           "from": "2026-02-23T00:00:00.000Z",
                     *           "counts": {
                     *             "questions": 12,
                     *             "declined": 3,
                     *             "up": 4,
                     *             "down": 1
                     *           }
                     *         }
                     *       ],
                     *       "lessons": [
                     *         {
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "title": "Retrieval practice",
                     *           "slug": "retrieval-practice",
                     *           "counts": {
                     *             "questions": 12,
                     *             "declined": 3,
                     *             "up": 4,
                     *             "down": 1
                     *           },
                     *           "sections": [
                     *             {
                     *               "heading": "Why it works",
                     *               "anchor": "why-it-works",
                     *               "counts": {
                     *                 "questions": 12,
                     *                 "declined": 3,
                     *                 "up": 4,
                     *                 "down": 1
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "reasons": [
                     *         {
                     *           "reason": "too_little",
                     *           "times": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TutorQuestionOverview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorGaps: {
        parameters: {
            query?: {
                days?: number;
                state?: "open" | "answered";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "key": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *           "text": "Does testing help before an exam in maths?",
                     *           "declined": 4,
                     *           "down": 0,
                     *           "people": 3,
                     *           "lastAskedAt": "2026-03-02T10:15:00.000Z",
                     *           "nearest": {
                     *             "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *             "lessonTitle": "Retrieval practice",
                     *             "lessonSlug": "retrieval-practice",
                     *             "heading": "Why it works",
                     *             "anchor": "why-it-works"
                     *           },
                     *           "note": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorGap"][];
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
    tutorAsked: {
        parameters: {
            query?: {
                days?: number;
                /** @description Identifier. */
                lessonId?: string;
                kind?: "all" | "declined" | "down";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "answerId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c62",
                     *           "text": "Does testing help before an exam in maths?",
                     *           "askedAt": "2026-03-02T10:15:00.000Z",
                     *           "isDeclined": true,
                     *           "place": {
                     *             "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *             "lessonTitle": "Retrieval practice",
                     *             "lessonSlug": "retrieval-practice",
                     *             "heading": "Why it works",
                     *             "anchor": "why-it-works"
                     *           },
                     *           "thumb": null,
                     *           "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorAskedQuestion"][];
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
    tutorConversations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *           "learner": "Ada Nyström",
                     *           "lessonTitle": "Retrieval practice",
                     *           "questions": 2,
                     *           "createdAt": "2026-03-02T10:15:00.000Z",
                     *           "updatedAt": "2026-03-02T10:15:00.000Z",
                     *           "lastReadAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorConversation"][];
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
    tutorConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                conversationId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *       "learner": "Ada Nyström",
                     *       "lessonTitle": "Retrieval practice",
                     *       "questions": 2,
                     *       "createdAt": "2026-03-02T10:15:00.000Z",
                     *       "updatedAt": "2026-03-02T10:15:00.000Z",
                     *       "lastReadAt": "2026-03-02T10:15:00.000Z",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "messages": [],
                     *       "reads": [
                     *         {
                     *           "by": "Mara Lind",
                     *           "at": "2026-03-02T10:15:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TutorConversationWithMessages"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    tutorReads: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *           "conversationId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c60",
                     *           "by": "Mara Lind",
                     *           "learner": "Ada Nyström",
                     *           "at": "2026-03-02T10:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorConversationRead"][];
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
    lessonNotesList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
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
                     *           "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *           "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *           "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *           "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *           "lessonTitle": "Retrieval practice",
                     *           "anchor": "why-it-works",
                     *           "title": "Does testing help before an exam in maths?",
                     *           "body": "It does: solve old problems without looking at the solution.",
                     *           "state": "draft",
                     *           "revision": 1,
                     *           "writtenBy": "Mara Lind",
                     *           "writtenAt": "2026-03-02T10:15:00.000Z",
                     *           "publishedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TutorLessonNote"][];
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
    lessonNotesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                 *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                 *       "anchor": "why-it-works",
                 *       "title": "Does testing help before an exam in maths?",
                 *       "body": "It does: solve old problems without looking at the solution."
                 *     }
                 */
                "application/json": {
                    /** @description What questions on one matter have in common, whatever their form. */
                    gapKey: string;
                    /**
                     * Format: uuid
                     * @description A lesson of the same course.
                     */
                    lessonId: string;
                    /** @description Anchor of a heading of the lesson; null: before the first one. */
                    anchor: string | null;
                    title: string;
                    /** @description Markdown. */
                    body: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "lessonTitle": "Retrieval practice",
                     *       "anchor": "why-it-works",
                     *       "title": "Does testing help before an exam in maths?",
                     *       "body": "It does: solve old problems without looking at the solution.",
                     *       "state": "draft",
                     *       "revision": 1,
                     *       "writtenBy": "Mara Lind",
                     *       "writtenAt": "2026-03-02T10:15:00.000Z",
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["TutorLessonNote"];
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
    lessonNotesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "lessonTitle": "Retrieval practice",
                     *       "anchor": "why-it-works",
                     *       "title": "Does testing help before an exam in maths?",
                     *       "body": "It does: solve old problems without looking at the solution.",
                     *       "state": "draft",
                     *       "revision": 1,
                     *       "writtenBy": "Mara Lind",
                     *       "writtenAt": "2026-03-02T10:15:00.000Z",
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["TutorLessonNote"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    lessonNotesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
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
    lessonNotesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "title": "Does testing help before an exam in maths?",
                 *       "expectedRevision": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A lesson of the same course.
                     */
                    lessonId?: string;
                    /** @description Anchor of a heading of the lesson; null: before the first one. */
                    anchor?: string | null;
                    title?: string;
                    /** @description Markdown. */
                    body?: string;
                    /** @description Refused with 409 when another change came since. */
                    expectedRevision?: number;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "lessonTitle": "Retrieval practice",
                     *       "anchor": "why-it-works",
                     *       "title": "Does testing help before an exam in maths?",
                     *       "body": "It does: solve old problems without looking at the solution.",
                     *       "state": "draft",
                     *       "revision": 2,
                     *       "writtenBy": "Mara Lind",
                     *       "writtenAt": "2026-03-02T10:15:00.000Z",
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["TutorLessonNote"];
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
    lessonNotesPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier (UUID).
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                noteId: string;
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
                     *       "id": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c66",
                     *       "courseId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d",
                     *       "gapKey": "5b1a3c0f9d8e4c7ab2f60123456789ab",
                     *       "lessonId": "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4f",
                     *       "lessonTitle": "Retrieval practice",
                     *       "anchor": "why-it-works",
                     *       "title": "Does testing help before an exam in maths?",
                     *       "body": "It does: solve old problems without looking at the solution.",
                     *       "state": "published",
                     *       "revision": 2,
                     *       "writtenBy": "Mara Lind",
                     *       "writtenAt": "2026-03-02T10:15:00.000Z",
                     *       "publishedAt": "2026-03-02T10:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TutorLessonNote"];
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
}
