using System.Linq;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>A contribution and from where it is looked at.</summary>
internal sealed record SeenContribution(ContributionRow Row, Sight Sight) : Seen(Sight);

internal static class ContributionReads
{
    public static ChildFacts<ContributionRow> OfAssignments { get; } = new(
        (rows, assignments, _) => rows.Where(row => EF.Parameter(assignments).Contains(row.AssignmentId)),
        row => row.AssignmentId,
        (row, sight) => new SeenContribution(row, sight));
}

internal sealed class OccasionType : EnumType<Occasion>
{
    public OccasionType()
        : base("Occasion", "On which occasion support was given.")
    {
        Value(Occasion.Other, "Any other day.");
        Value(Occasion.LunarNewYear, "Lunar new year (Tết Nguyên đán).");
        Value(Occasion.MidAutumn, "Mid-autumn festival (Tết Trung thu).");
        Value(Occasion.WarInvalidsDay, "War invalids and martyrs day, 27 July (ngày Thương binh - Liệt sĩ).");
        Value(Occasion.GreatUnityDay, "Great unity day of the people (Ngày hội Đại đoàn kết toàn dân tộc).");
    }
}

internal sealed class ContributionType : ShownType<SeenContribution>
{
    public ContributionType()
    {
        Name = "Contribution";
        Description = "Money given under an assignment.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Contribution", seen.Row.Id));
        Show<DateOnlyGraphType>("day", "The day it was given.", seen => seen.Row.Day);
        Show<OccasionType>("occasion", "The occasion.", seen => seen.Row.Occasion);
        Show<LongGraphType>("amount", "The amount in whole đồng.", seen => seen.Row.Amount);
        Show<AssignmentType>("assignment", "The assignment it was given under.", seen =>
            seen.Sight.Registers.Assignment(new AssignmentId(seen.Row.AssignmentId)) is var (register, assignment)
                ? new SeenAssignment(assignment, register, seen.Sight)
                : null);
    }
}
