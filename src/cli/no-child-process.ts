// commander loads node:child_process (and with it all of the network: 4 ms) for commands that are programs of their own;
// there are none, and the build puts this in its place
export {};
