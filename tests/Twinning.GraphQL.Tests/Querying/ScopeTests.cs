using System;
using System.Linq;
using System.Threading.Tasks;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Twinning.Tests;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Nothing about households, persons or petitions is found, ordered, grouped or counted by those who may not see it.</summary>
public sealed class ScopeTests
{
    private static readonly string[] OfPetitions =
    [
        "petitions(where: {village: {name: {contains: \"a\"}}}) { totalCount }",
        "petitions(order: [{receivedOn: ASC}]) { totalCount }",
        "petitionsAggregate { count }",
        "petitionsGroupBy(by: [VILLAGE]) { count }",
    ];

    private static readonly string[] OfReturns =
    [
        "povertyReturns(where: {poor: {gte: 1}}) { totalCount }",
        "povertyReturns(where: {not: {nearPoor: {eq: null}}}) { totalCount }",
        "povertyReturns(order: [{households: DESC}]) { totalCount }",
        "povertyReturnsAggregate { max { poor } }",
        "povertyReturnsGroupBy(by: [AREA], having: {min: {poor: {gt: 4}}}) { count }",
        "povertyReturnsGroupBy(by: [YEAR], order: [{max: {nearPoor: ASC}}]) { count }",
    ];

    private static readonly string[] OfScorecards =
    [
        "scorecards(where: {rating: {eq: GOOD}}) { totalCount }",
        "scorecards(order: [{score: DESC}]) { totalCount }",
        "scorecardsAggregate { count average { score } }",
        "scorecardsGroupBy(by: [RATING]) { count }",
    ];

    private static readonly string[] OfPersons = [.. OfScorecards.Select(question => "officialS" + question[1..])];

    [Fact]
    public async Task Scorecards_are_found_and_counted_by_those_who_see_them_and_of_persons_by_the_office_alone()
    {
        using var graph = Graph.Open("SQLite");
        foreach (var question in OfScorecards.Concat(OfPersons))
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}")));
            await graph.AskAsync($"{{ {question} }}", Tokens.Office());
        }

        foreach (var question in OfPersons)
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}", Desk.Agency(1))));
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}", Tokens.Appraiser())));
        }

        async Task<int> OfAgencyAsync(string token) => (await graph.AskAsync("{ scorecardsAggregate(where: {agency: {id: {eq: \"" + Desk.Id("Agency", 1) + "\"}}}) { count } }", token))
            .GetProperty("scorecardsAggregate").GetProperty("count").GetInt32();
        Assert.True(await OfAgencyAsync(Desk.Agency(1)) > 0);
        Assert.Equal(await OfAgencyAsync(Desk.Agency(1)), await OfAgencyAsync(Tokens.Office()));
        Assert.Equal(0, await OfAgencyAsync(Desk.Agency(2)));
    }

    [Fact]
    public async Task Petitions_and_counts_of_households_are_asked_by_the_office_alone()
    {
        using var graph = Graph.Open("SQLite");
        foreach (var question in OfPetitions.Concat(OfReturns))
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}")));
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}", Desk.Agency(1))));
            await graph.AskAsync($"{{ {question} }}", Tokens.Office());
        }

        var open = await graph.AskAsync("{ povertyReturns(where: {year: {eq: 2020}}, order: [{area: {name: ASC}}]) { totalCount nodes { area { name } } } povertyReturnsAggregate { count } }");
        Assert.True(open.GetProperty("povertyReturns").GetProperty("totalCount").GetInt32() > 0);
    }

    [Fact]
    public void No_declaration_tells_of_persons_of_a_village_or_leads_to_petitions_households_or_scorecards()
    {
        Type[] ends = [typeof(PetitionListing), typeof(HouseholdReviewListing), typeof(ScorecardListing)];
        string[] hidden = ["villagers", "pupils", "pupilMonths", "perMonth", "months", "households", "members", "incomePerPerson"];
        Findings.None(
            from type in typeof(Listing).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(Listing)) && !type.IsAbstract && type != typeof(HouseholdReviewListing)
            let listing = Listings.Of(type)
            from field in listing.Fields
            where (hidden.Contains(field.Name) && field is not ValueField { IsForTheOffice: true })
                || ends.Contains((field as OneField)?.Target) || ends.Contains((field as ManyField)?.Target)
            select $"{listing.Name}.{field.Name}");
    }
}
