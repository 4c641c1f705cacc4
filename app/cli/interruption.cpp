// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/command.h"

#include <csignal>
#include <unistd.h>

namespace concord::cli {

namespace {

volatile std::sig_atomic_t g_asked = 0;   ///< how often Ctrl+C was pressed
volatile std::sig_atomic_t g_askable = 0; ///< how many Interruptions there are

void onInterrupt(int)
{
    g_asked = g_asked + 1;
    if (g_askable == 0 || g_asked > 1)
        ::_exit(Interrupted);
}

} // namespace

Interruption::Interruption()
{
    g_askable = g_askable + 1;
}

Interruption::~Interruption()
{
    g_askable = g_askable - 1;
}

bool Interruption::isCancelled() const
{
    return g_asked > 0;
}

void watchForInterruption()
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace concord::cli
