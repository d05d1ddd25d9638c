using System;
using System.Collections.Generic;

namespace Twinning.Domain.Localities;

/// <summary>What a village is like in a year (hồ sơ thôn): people, political system, security.</summary>
/// <param name="Village">The village.</param>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day the counts speak of.</param>
/// <param name="Households">Its households (số hộ).</param>
/// <param name="People">Its people (số khẩu).</param>
/// <param name="MinorityHouseholds">Its households of ethnic minorities (số hộ DTTS).</param>
/// <param name="PoliticalSystem">Its political system.</param>
/// <param name="Security">The cases of each matter, each once; a matter that is left out was not reported.</param>
public sealed record VillageProfile(
    VillageId Village,
    int Year,
    DateOnly AsOf,
    int Households,
    int People,
    int MinorityHouseholds,
    PoliticalSystem PoliticalSystem,
    IReadOnlyList<SecurityCount> Security);
