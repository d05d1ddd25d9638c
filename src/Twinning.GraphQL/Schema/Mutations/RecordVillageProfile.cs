using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordVillageProfileInput(
    string Village,
    int Year,
    DateOnly CountedOn,
    int Households,
    int People,
    int MinorityHouseholds,
    PartyCellKind? PartyCell,
    int? ResidentMembers,
    IReadOnlyList<GatheredPeople> Gathered,
    IReadOnlyList<SecurityCount> Security,
    bool Correct,
    string? IdempotencyKey) : IIdempotent
{
    public VillageProfile ToDomain(VillageId village) =>
        new(village, Year, CountedOn, Households, People, MinorityHouseholds, new PoliticalSystem(PartyCell, ResidentMembers, Gathered), Security);
}

internal sealed class RecordVillageProfileInputType : InputObjectGraphType<RecordVillageProfileInput>
{
    public RecordVillageProfileInputType()
    {
        Name = "RecordVillageProfileInput";
        Description = "The profile of a village in a year; one a village and year. Counts only, no names and no text about persons.";
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year.");
        Field<NonNullGraphType<DateOnlyGraphType>>("countedOn").Description("The day the counts speak of.");
        Field<NonNullGraphType<IntGraphType>>("households").Description("Its households.");
        Field<NonNullGraphType<IntGraphType>>("people").Description("Its people.");
        Field<NonNullGraphType<IntGraphType>>("minorityHouseholds").Description("Its households of ethnic minorities.");
        Field<PartyCellKindType>("partyCell").Description("Whether it has a party cell; leave it out where that is not known.");
        Field<IntGraphType>("residentMembers").Description("Members of the Party who live in it; leave it out where that is not known.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GatheredPeopleInputType>>>>("gathered").DefaultValue(Array.Empty<GatheredPeople>())
            .Description("What each mass organisation has gathered; leave out those that are not known.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SecurityCountInputType>>>>("security").DefaultValue(Array.Empty<SecurityCount>())
            .Description("The cases of each matter of security, each once; leave out what was not reported.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether it replaces the profile already recorded for the village and year.");
        this.WithIdempotencyKey();
    }
}

internal sealed class GatheredPeopleInputType : InputObjectGraphType<GatheredPeople>
{
    public GatheredPeopleInputType()
    {
        Name = "GatheredPeopleInput";
        Description = "How many people a mass organisation has gathered in a village.";
        Field<NonNullGraphType<MassOrganisationType>>("organisation").Description("The organisation.");
        Field<NonNullGraphType<IntGraphType>>("members").Description("Its members in the village.");
        Field<NonNullGraphType<IntGraphType>>("eligible").Description("Those who could be its members.");
    }
}

internal sealed class SecurityCountInputType : InputObjectGraphType<SecurityCount>
{
    public SecurityCountInputType()
    {
        Name = "SecurityCountInput";
        Description = "How many cases of a matter of security there were in a village in the year.";
        Field<NonNullGraphType<SecurityMatterType>>("matter").Description("The matter.");
        Field<NonNullGraphType<IntGraphType>>("cases").Description("The cases; 0 says that there were none.");
    }
}

internal sealed class RecordVillageProfilePayloadType : PayloadType
{
    public RecordVillageProfilePayloadType()
        : base("RecordVillageProfilePayload", "What became of recording a profile.")
    {
        Field<VillageProfileType>("villageProfile").Description("The profile; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await ProfileReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordVillageProfile
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordVillageProfileInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var village = session.Village(input.Village);
                context.RequireDuty(session.Registers, village, input.CountedOn);
                var candidate = input.ToDomain(village);
                var others = await session.Now<VillageProfileRow>().Where(row => row.VillageId == village.Value).ToListAsync(context.CancellationToken);
                var replaced = input.Correct ? others.Find(row => row.Year == input.Year) : null;
                var result = ProfileRules.Judge(candidate, [.. others.Where(row => row != replaced).Select(ProfileMapping.ToDomain)]);
                return await session.KeepAsync(result, replaced?.Id, id => ProfileMapping.ToRow(candidate, id), context.CancellationToken);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
