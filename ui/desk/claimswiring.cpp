// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/claimswiring.h"

#include "ui/claims/claimspanel.h"
#include "ui/workbench/workbench.h"

namespace concord {

ClaimsWiring::ClaimsWiring(Workbench &workbench, ClaimsPanel &claims, QObject *parent) : QObject(parent)
{
    SelectionHub &hub = workbench.hub();
    connect(&workbench, &Workbench::claimsChanged, &claims, [&workbench, &claims] {
        claims.setClaims(workbench.claims());
        claims.setPicked(workbench.hub().picked().claims);
    });
    connect(&claims, &ClaimsPanel::claimPicked, this, [&hub](ClaimId id) { hub.pick(id); });
    connect(&claims, &ClaimsPanel::claimHovered, this, [&hub](ClaimId id) { hub.hover(id.isValid() ? Item(id) : Item()); });
    connect(&claims, &ClaimsPanel::claimEdited, &workbench, &Workbench::changeClaim);
    connect(&claims, &ClaimsPanel::statusRequested, &workbench,
            [&workbench](ClaimId id, ClaimStatus status) { workbench.setClaimStatus({id}, status); });
    connect(&claims, &ClaimsPanel::removeRequested, &workbench, [&workbench](ClaimId id) { workbench.removeClaims({id}); });
    connect(&hub, &SelectionHub::pickedChanged, &claims, [&claims](const Projection &picked) { claims.setPicked(picked.claims); });
    connect(&hub, &SelectionHub::hoveredChanged, &claims,
            [&claims](const Projection &hovered) { claims.setHovered(hovered.claims.isEmpty() ? ClaimId() : *hovered.claims.begin()); });
}

} // namespace concord
