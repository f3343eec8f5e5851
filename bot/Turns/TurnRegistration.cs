using ComplaintBot.Delivery;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Turns;

/// <summary>Registers what runs turns.</summary>
internal static class TurnRegistration
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<ISeverityClassifier, SeverityClassifier>();
        services.AddSingleton<MessageReader>();
        services.AddSingleton<KeyedLocks>();
        services.AddSingleton<ChannelBindings>();
        services.AddSingleton<Members>();
        services.AddSingleton<ComplaintNumbers>();
        services.AddSingleton<UndeliveredPosts>();
        services.AddSingleton<RecentComplaints>();
        services.AddSingleton<FactsReader>();
        services.AddSingleton<ContactHash>();
        services.AddSingleton<SummaryWriter>();
        services.AddSingleton<TurnWriter>();
        services.AddSingleton<StrayCopies>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<InboxTurns>();
        services.AddSingleton<IUndeliveredListener, UndeliveredCards>();
        services.AddSingleton<ChannelTrials>();
        services.AddSingleton<IUndeliveredListener>(provider => provider.GetRequiredService<ChannelTrials>());
        services.AddHostedService(provider => provider.GetRequiredService<ChannelTrials>());
        services.AddHostedService<InboxWorker>();
        return services;
    }
}
