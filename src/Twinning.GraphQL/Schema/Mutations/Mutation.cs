using GraphQL.Types;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Everything that can be recorded; the office alone may.</summary>
internal sealed class Mutation : ObjectGraphType
{
    public Mutation()
    {
        Name = "Mutation";
        Description = "Everything that can be recorded. Needs a bearer token with the role office; where it says so, an agency or an appraiser may too.";

        Field<NonNullGraphType<AssignAgencyPayloadType>>("assignAgency")
            .Description("Assigns an agency to look after a village.")
            .Argument<NonNullGraphType<AssignAgencyInputType>>("input", "What to record.")
            .ResolveAsync(async context => await AssignAgency.RunAsync(context));
        Field<NonNullGraphType<EndAssignmentPayloadType>>("endAssignment")
            .Description("Ends an assignment on a day; warns when the village is then without an agency.")
            .Argument<NonNullGraphType<EndAssignmentInputType>>("input", "What to record.")
            .ResolveAsync(async context => await EndAssignment.RunAsync(context));
        Field<NonNullGraphType<ChangeLeadPayloadType>>("changeLead")
            .Description("Lets another of a village's agencies lead from a day on.")
            .Argument<NonNullGraphType<ChangeLeadInputType>>("input", "What to record.")
            .ResolveAsync(async context => await ChangeLead.RunAsync(context));
        Field<NonNullGraphType<AdoptAssignmentProposalPayloadType>>("adoptAssignmentProposal")
            .Description("Puts a proposal in force, judged anew: all its moves under one document, or none.")
            .Argument<NonNullGraphType<AdoptAssignmentProposalInputType>>("input", "What to record.")
            .ResolveAsync(async context => await AdoptAssignmentProposal.RunAsync(context));
        Field<NonNullGraphType<RecordPovertyReturnPayloadType>>("recordPovertyReturn")
            .Description("Records an official yearly return.")
            .Argument<NonNullGraphType<RecordPovertyReturnInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordPovertyReturn.RunAsync(context));
        Field<NonNullGraphType<CorrectPovertyReturnPayloadType>>("correctPovertyReturn")
            .Description("Corrects a recorded return: the earlier figures stay readable for every earlier moment.")
            .Argument<NonNullGraphType<CorrectPovertyReturnInputType>>("input", "What to record.")
            .ResolveAsync(async context => await CorrectPovertyReturn.RunAsync(context));
        Field<NonNullGraphType<RecordVillageSurveyPayloadType>>("recordVillageSurvey")
            .Description("Records the yearly survey of a village; an agency may for the villages it looks after on the day.")
            .Argument<NonNullGraphType<RecordVillageSurveyInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordVillageSurvey.RunAsync(context));
        Field<NonNullGraphType<RecordVillageProfilePayloadType>>("recordVillageProfile")
            .Description("Records the profile of a village in a year; an agency may for the villages it looks after on the day.")
            .Argument<NonNullGraphType<RecordVillageProfileInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordVillageProfile.RunAsync(context));
        Field<NonNullGraphType<RecordNewRuralRecognitionPayloadType>>("recordNewRuralRecognition")
            .Description("Records that a place is recognised as a new rural area, or has filed for it; corrects or ends what was recorded.")
            .Argument<NonNullGraphType<RecordNewRuralRecognitionInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordNewRuralRecognition.RunAsync(context));
        Field<NonNullGraphType<AdoptSupportPlanPayloadType>>("adoptSupportPlan")
            .Description("Records the yearly plan of an assignment; the agency that holds the assignment on the day of adoption may.")
            .Argument<NonNullGraphType<AdoptSupportPlanInputType>>("input", "What to record.")
            .ResolveAsync(async context => await AdoptSupportPlan.RunAsync(context));
        Field<NonNullGraphType<RecordTaskStatePayloadType>>("recordTaskState")
            .Description("Records that a task of a plan came into a state; the agency that holds the assignment on the day may, and the one that answers for the task.")
            .Argument<NonNullGraphType<RecordTaskStateInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordTaskState.RunAsync(context));
        Field<NonNullGraphType<RecordPetitionPayloadType>>("recordPetition")
            .Description("Records that a petition of a village was received; an agency may for the villages it looks after on the day.")
            .Argument<NonNullGraphType<RecordPetitionInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordPetition.RunAsync(context));
        Field<NonNullGraphType<RecordPetitionStepPayloadType>>("recordPetitionStep")
            .Description("Records that a petition was routed, answered or withdrawn; an agency may for the villages it looks after on the day.")
            .Argument<NonNullGraphType<RecordPetitionStepInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordPetitionStep.RunAsync(context));
        Field<NonNullGraphType<RecordActivityPayloadType>>("recordActivity")
            .Description("Records what was done for a village on a day with what was given, or corrects it; an agency may under its own assignments.")
            .Argument<NonNullGraphType<RecordActivityInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordActivity.RunAsync(context));
        Field<NonNullGraphType<CommitHouseholdsPayloadType>>("commitHouseholds")
            .Description("Records that an agency promises to look after households; the agency itself may, under an assignment it holds.")
            .Argument<NonNullGraphType<CommitHouseholdsInputType>>("input", "What to record.")
            .ResolveAsync(async context => await CommitHouseholds.RunAsync(context));
        Field<NonNullGraphType<RecordVisitPayloadType>>("recordVisit")
            .Description("Records a visit of an agency to its village, or corrects it; an agency may under its own assignments.")
            .Argument<NonNullGraphType<RecordVisitInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordVisit.RunAsync(context));
        Field<NonNullGraphType<SetReportSchedulePayloadType>>("setReportSchedule")
            .Description("Sets the reports that a programme asks for from a day on.")
            .Argument<NonNullGraphType<SetReportScheduleInputType>>("input", "What to record.")
            .ResolveAsync(async context => await SetReportSchedule.RunAsync(context));
        Field<NonNullGraphType<RecordReportPayloadType>>("recordReport")
            .Description("Records that an agency handed in a report, or corrects it; an agency may under its own assignments.")
            .Argument<NonNullGraphType<RecordReportInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordReport.RunAsync(context));
        Field<NonNullGraphType<RecordReviewRoundPayloadType>>("recordReviewRound")
            .Description("Records that the households of an area are reviewed.")
            .Argument<NonNullGraphType<RecordReviewRoundInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordReviewRound.RunAsync(context));
        Field<NonNullGraphType<RecordHouseholdReviewsPayloadType>>("recordHouseholdReviews")
            .Description("Records households in a review, each classified by its standard; corrects or withdraws what was recorded.")
            .Argument<NonNullGraphType<RecordHouseholdReviewsInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordHouseholdReviews.RunAsync(context));
        Field<NonNullGraphType<PublishReviewRoundPayloadType>>("publishReviewRound")
            .Description("Publishes the figures of a review as they are now; a correction is published anew.")
            .Argument<NonNullGraphType<PublishReviewRoundInputType>>("input", "What to record.")
            .ResolveAsync(async context => await PublishReviewRound.RunAsync(context));
        this.AddEvaluation();
    }
}
