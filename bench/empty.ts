/** The program that does nothing: what it costs is the floor for every compiled program. */
export {};
