using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Assignments;

internal sealed class CoverageType : ShownType<SeenCoverage>
{
    public CoverageType()
    {
        Name = "Coverage";
        Description = "How the villages of a programme are covered on a day. Counts of agencies and villages are not small cells.";
        Show<DateOnlyGraphType>("day", "The day described.", seen => seen.Coverage.Day);
        Show<ProgrammeType>("programme", "The programme.", seen => new SeenProgramme(seen.Register, seen.Sight));
        Show<IntGraphType>("villagesInScope", "How many villages are in scope.", seen => seen.Coverage.VillagesInScope.Count);
        Show<IntGraphType>("villagesCovered", "How many of them have at least one agency.", seen => seen.Coverage.Covered.Count);
        Show<IntGraphType>("agenciesInForce", "How many agencies exist.", seen => seen.Coverage.AgenciesInForce.Count);
        Villages("uncovered", "Villages in scope without any agency.", coverage => coverage.Uncovered);
        Villages("withoutLead", "Villages with several agencies and no lead.", coverage => coverage.WithoutLead);
        this.Pages<SeenCoverage, AgencyType>("agenciesWithoutVillage", "Agencies that exist and look after no village.")
            .Resolve(context => Page.Of(
                context.Source.Coverage.AgenciesWithoutVillage,
                agency => agency.Value,
                agency => context.Source.Sight.Agency(agency),
                context.Page()));
        ShowAll<DutyType>("overlaps", "Duties that rest on more than one record: merged by succession.", seen => seen.Coverage.Overlaps
            .Select(duty => new SeenDuty(duty, seen.Register, seen.Sight)));
        this.Pages<SeenCoverage, AgencyLoadType>("loads", "How many villages each agency looks after.")
            .Resolve(context => Page.Of(
                context.Source.Coverage.Loads,
                load => load.Agency.Value,
                load => new SeenLoad(load.Agency, load.Villages, context.Source.Sight),
                context.Page()));
        ShowAll<ViolationType>("warnings", "What somebody should look at, such as limits exceeded by inheritance.", seen => seen.Coverage.Warnings);
    }

    private void Villages(string name, string description, System.Func<AssignmentCoverage, IReadOnlyList<VillageId>> select) =>
        this.Pages<SeenCoverage, VillageType>(name, description).Resolve(context => Page.Of(
            select(context.Source.Coverage),
            village => village.Value,
            village => context.Source.Sight.Village(village),
            context.Page()));
}

/// <summary>How many villages an agency looks after, and from where it is looked at.</summary>
internal sealed record SeenLoad(AgencyId Agency, int Villages, Sight Sight);

internal sealed class AgencyLoadType : ShownType<SeenLoad>
{
    public AgencyLoadType()
    {
        Name = "AgencyLoad";
        Description = "How many villages an agency looks after.";
        Show<AgencyType>("agency", "The agency.", load => load.Sight.Agency(load.Agency));
        Show<IntGraphType>("villages", "How many villages, inherited ones included.", load => load.Villages);
    }
}
