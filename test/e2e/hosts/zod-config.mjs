// An application that uses zod itself: its own language, its own words for every error, and no compiled schemas.
import * as z from "zod";
import { it } from "zod/locales";

z.config({ ...it(), customError: () => "no", jitless: true });
