using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Law;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Plans;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record AdoptSupportPlanInput(
    string Assignment,
    int Year,
    DateOnly AdoptedOn,
    DecidingDocument DecidingDocument,
    DateOnly? SurveyDay,
    IReadOnlyList<PlanTaskInput> Tasks,
    IReadOnlyList<FieldLeftOut> FieldsLeftOut,
    bool Correct,
    string? IdempotencyKey) : IIdempotent;

internal sealed record PlanTaskInput(
    int Number, SupportField Field, string Work, string? Responsible, OfficerRole? Officer, BeneficiariesInput Beneficiaries, Quantity Target, DateOnly DueDay);

internal sealed record BeneficiariesInput(
    BeneficiaryKind Kind, IReadOnlyList<string> Households, HouseholdGroup? HouseholdGroup, VillageInstitution? Institution)
{
    /// <summary>Reads whom a task is for.</summary>
    /// <exception cref="BadInputException">What the kind needs is left out, or what it does not know is given.</exception>
    public TaskBeneficiaries ToDomain(string path) => (Kind, Households.Count > 0, HouseholdGroup, Institution) switch
    {
        (BeneficiaryKind.Village, false, null, null) => TaskBeneficiaries.TheVillage,
        (BeneficiaryKind.Households, _, null, null) => TaskBeneficiaries.OfHouseholds(Households.Select(household => NodeId.Read(household, "Household"))),
        (BeneficiaryKind.HouseholdGroup, false, { } group, null) => TaskBeneficiaries.OfGroup(group),
        (BeneficiaryKind.Institution, false, null, { } institution) => TaskBeneficiaries.OfInstitution(institution),
        _ => throw BadInput.At(path, $"give what goes with the kind {EnumWords.Upper(Kind)}, and nothing else."),
    };
}

internal sealed class AdoptSupportPlanInputType : InputObjectGraphType<AdoptSupportPlanInput>
{
    public AdoptSupportPlanInputType()
    {
        Name = "AdoptSupportPlanInput";
        Description = "The yearly plan of an assignment; one an assignment and year.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The assignment it belongs to.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year it is for.");
        Field<NonNullGraphType<DateOnlyGraphType>>("adoptedOn").Description("The day it was adopted.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that adopted it.");
        Field<DateOnlyGraphType>("surveyDay").Description("The day of the survey it rests on; the rules ask for it.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PlanTaskInputType>>>>("tasks").Description("Its tasks, each number once.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FieldLeftOutInputType>>>>("fieldsLeftOut")
            .DefaultValue(Array.Empty<FieldLeftOut>())
            .Description("The weakest fields that it leaves out, with the reason.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description(
            "Whether it replaces the plan already recorded for the assignment and year. A task keeps its id and its states under its number; one left out goes with them.");
        this.WithIdempotencyKey();
    }
}

internal sealed class PlanTaskInputType : InputObjectGraphType<PlanTaskInput>
{
    public PlanTaskInputType()
    {
        Name = "PlanTaskInput";
        Description = "A task of a plan.";
        Field<NonNullGraphType<IntGraphType>>("number").Description("Its number in the plan.");
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field it helps in.");
        Field<NonNullGraphType<StringGraphType>>("work").Description("What is to be done; it names no person.");
        Field<IdGraphType>("responsible").Description("The one agency that answers for it; the rules ask for it.");
        Field<OfficerRoleType>("officer").Description("The role of the officer who answers for it; the rules ask for it.");
        Field<NonNullGraphType<BeneficiariesInputType>>("beneficiaries").Description("Whom it is for.");
        Field<NonNullGraphType<QuantityInputType>>("target").Description("What is to be reached, with its unit.");
        Field<NonNullGraphType<DateOnlyGraphType>>("dueDay").Description("The last day on which it is in time.");
    }
}

internal sealed class BeneficiariesInputType : InputObjectGraphType<BeneficiariesInput>
{
    public BeneficiariesInputType()
    {
        Name = "BeneficiariesInput";
        Description = "Whom a task is for: the kind, and what goes with it.";
        Field<NonNullGraphType<BeneficiaryKindType>>("kind").Description("Which of the four it is.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("households")
            .DefaultValue(Array.Empty<string>())
            .Description("The households, where the plan names them; whether they were ever reviewed is not asked.");
        Field<HouseholdGroupType>("householdGroup").Description("The group, where all households of one are meant.");
        Field<VillageInstitutionType>("institution").Description("The institution, where one is meant.");
    }
}

internal sealed class FieldLeftOutInputType : InputObjectGraphType<FieldLeftOut>
{
    public FieldLeftOutInputType()
    {
        Name = "FieldLeftOutInput";
        Description = "A field that a plan leaves out, and why.";
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field.");
        Field<NonNullGraphType<LeftOutReasonType>>("reason").Description("Why no task is planned in it.");
    }
}
