using System;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Tests.Poverty.Returns;

/// <summary>Short ways to write returns in tests.</summary>
internal static class SomeReturn
{
    public static PovertyReturn Of(int year, PopulationBase population = PopulationBase.All, StandardId? standard = null) => new(
        new ReturnKey(new AreaId(1), year, standard ?? (year < 2022 ? PovertyStandards.Vn2016.Id : PovertyStandards.Vn2022.Id), population),
        ReturnKind.Annual,
        new DateOnly(year, 12, 31),
        null,
        PovertyFlow.NotKnown,
        PovertyFlow.NotKnown,
        PrintedFigures.None,
        "báo cáo",
        null);

    public static PovertyReturn WithPoor(this PovertyReturn subject, long? end, decimal? percent = null) => subject with
    {
        Poor = subject.Poor with { End = end },
        Printed = subject.Printed with { PoorPercent = percent },
    };

    public static string[] Codes(this PovertyReturn candidate, params PovertyReturn[] series) =>
        [.. ReturnRules.Judge(candidate, series).Violations.Select(violation => violation.Code.Value)];

    public static PovertyCount Count(int year, long? poor, long? households = null, decimal? percent = null) =>
        (Of(year, standard: PovertyStandards.Vn2016.Id).WithPoor(poor, percent) with { Households = households }).Count;

    public static string[] Codes<T>(this RuleResult<T> result)
        where T : class => [.. result.Violations.Select(violation => violation.Code.Value)];
}
