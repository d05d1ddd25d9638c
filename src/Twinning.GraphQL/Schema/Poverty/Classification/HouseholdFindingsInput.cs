using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

/// <summary>An income and what a review finds.</summary>
internal sealed record HouseholdFindingsInput(
    long? IncomePerPerson, DateOnly ReviewedOn, IReadOnlyList<MemberFindings> Members, DwellingInput? Dwelling, ServiceFindings? Services)
{
    private const int MostMembers = 100;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public HouseholdFindings ToFindings()
    {
        if (ReviewedOn.Year is < FirstYear or > LastYear)
        {
            throw BadInput.At("input.findings.reviewedOn", $"{ReviewedOn:yyyy-MM-dd} is out of bounds; valid: {FirstYear}-01-01 to {LastYear}-12-31.");
        }

        if (Members.Count is 0 or > MostMembers)
        {
            throw BadInput.At("input.findings.members", $"{Members.Count} members were given; valid: 1 to {MostMembers}.");
        }

        if (Members.Index().FirstOrDefault(member => member.Item.BornOn > ReviewedOn) is { Item: not null } unborn)
        {
            throw BadInput.At($"input.findings.members[{unborn.Index}].bornOn", "the member was born after the review; valid: days up to reviewedOn.");
        }

        return new HouseholdFindings(ReviewedOn, Members) { Dwelling = Dwelling?.ToFindings() ?? new(), Services = Services ?? new() };
    }
}

/// <summary>What a review finds of the house.</summary>
internal sealed record DwellingInput(HouseGrade? Grade, bool? WallsAreDurable, bool? ColumnsAreDurable, bool? RoofIsDurable, decimal? FloorArea)
{
    public DwellingFindings ToFindings() => new()
    {
        Grade = Grade,
        WallsAreDurable = WallsAreDurable,
        ColumnsAreDurable = ColumnsAreDurable,
        RoofIsDurable = RoofIsDurable,
        FloorArea = FloorArea is null or >= 0
            ? FloorArea
            : throw BadInput.At("input.findings.dwelling.floorArea", "a floor area is 0 square metres or more."),
    };
}

internal sealed class HouseholdFindingsInputType : InputObjectGraphType<HouseholdFindingsInput>
{
    public HouseholdFindingsInputType()
    {
        Name = "HouseholdFindingsInput";
        Description = "An income and what a review finds. What is left out is not known: an indicator that it could change is then not known either.";
        Field<LongGraphType>("incomePerPerson").Description("Income per person a month in đồng; a loss is negative.");
        Field<NonNullGraphType<DateOnlyGraphType>>("reviewedOn").Description("The day of the review; ages are those on this day.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MemberFindingsInputType>>>>("members").Description("All members, 1 to 100.");
        Field<DwellingInputType>("dwelling").Description("The house.");
        Field<ServiceFindingsInputType>("services").Description("Water, latrine, services and assets.");
    }
}

internal sealed class DwellingInputType : InputObjectGraphType<DwellingInput>
{
    public DwellingInputType()
    {
        Name = "DwellingInput";
        Description = "What a review finds of the house.";
        Field<HouseGradeType>("grade").Description("Its grade, as the review of 2016 grades it.");
        Field<BooleanGraphType>("wallsAreDurable").Description("Whether the walls are of durable material (tường, bao che).");
        Field<BooleanGraphType>("columnsAreDurable").Description("Whether the columns are of durable material (cột, trụ).");
        Field<BooleanGraphType>("roofIsDurable").Description("Whether the roof is of durable material (mái).");
        Field<DecimalGraphType>("floorArea").Description("The floor area in square metres, 0 or more.");
    }
}
