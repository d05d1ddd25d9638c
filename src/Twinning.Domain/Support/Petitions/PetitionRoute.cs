using System;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Support.Petitions;

/// <summary>Where a petition is routed, and by when it is to be answered.</summary>
/// <param name="Body">The kind of body.</param>
/// <param name="Agency">The agency, where the programme knows it; else null.</param>
/// <param name="DueDay">The last day on which an answer is in time.</param>
public sealed record PetitionRoute(PetitionBody Body, AgencyId? Agency, DateOnly DueDay);
