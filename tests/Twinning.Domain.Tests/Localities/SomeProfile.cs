using System;
using System.Linq;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Localities;

/// <summary>A sound profile of village 7 in 2019, and short ways to judge profiles.</summary>
internal static class SomeProfile
{
    public static readonly VillageProfile Sound = new(
        new VillageId(7),
        2019,
        new DateOnly(2019, 12, 31),
        170,
        850,
        160,
        new PoliticalSystem(PartyCellKind.Own, 5, [new GatheredPeople(MassOrganisation.WomensUnion, 90, 200)]),
        [new SecurityCount(SecurityMatter.LandDispute, 0)]);

    public static string[] Codes(this VillageProfile profile, params VillageProfile[] others) =>
        [.. ProfileRules.Judge(profile, others).Violations.Select(violation => violation.Code.Value)];

    public static VillageProfile Gathering(this VillageProfile profile, params GatheredPeople[] gathered) =>
        profile with { PoliticalSystem = profile.PoliticalSystem with { Gathered = gathered } };

    public static string[] If(bool isBroken, string code) => isBroken ? [code] : [];
}
