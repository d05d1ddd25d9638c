using System;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A proposal to let another of a village's agencies lead from a day on.</summary>
/// <param name="Village">The village.</param>
/// <param name="NewLead">The agency that leads from then on.</param>
/// <param name="From">The first day of the new lead.</param>
/// <param name="DecidingDocument">The document that decides it.</param>
public sealed record LeadChange(VillageId Village, AgencyId NewLead, DateOnly From, DecidingDocument DecidingDocument);
